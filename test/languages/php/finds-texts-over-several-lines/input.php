<?php
$logger->error(
    'gate '
    . $gate
    . ' is jammed',
    ['gate' => $gate],
);
$this
    ->logger
    ->warning("gate is
        smoking");
