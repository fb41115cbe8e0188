<?php
$a = (string) $gate;
/** @var "a type" $b */
function open(?string $name = null, int|float $n = 0): ?Gate { return null; }
