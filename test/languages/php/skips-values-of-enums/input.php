<?php
enum Right: string
{
    case Open = 'open the gate';
    case Shut = 'shut the gate';
}
