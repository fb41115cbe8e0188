<?php
$texts = [
    'jammed' => 'gate is jammed',
    'lost' => "gate lost its key",
    3 => 'gate is gone',
];
