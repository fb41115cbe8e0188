<?php
#[Route('/gate', name: 'the gate of all')]
class Gate
{
    #[Deprecated('use the other gate')]
    public function open() {}
}
