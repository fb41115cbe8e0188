<?php
trait Tells { function tell() { error_log('told in a trait'); } }
enum State: string
{
    case Open = 'the gate is open';
    public function say(): string { return 'said by an enum'; }
}
interface Opens { const REFUSED = 'refused by the gate'; function open(); }
