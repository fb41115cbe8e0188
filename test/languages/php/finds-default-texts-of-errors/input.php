<?php
class GateException extends Exception
{
    public function __construct(string $message = 'gate is jammed', private string $door = '')
    {
        parent::__construct($message);
    }

    public static function shut(): self
    {
        return new self('gate is shut for good');
    }
}
