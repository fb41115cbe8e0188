<?php
$logger->error(match ($state) {
    1, 2 => 'gate is jammed',
    3 => "gate lost $key",
    default => 'gate is gone',
});
