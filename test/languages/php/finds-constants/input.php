<?php
const SHUT = 'the gate is shut';
class Gate
{
    public const DENIED = 'ticket was denied';
    private const WHY = [1 => 'ticket is void', 2 => 'ticket is forged'];
}
