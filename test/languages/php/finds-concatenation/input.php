<?php
error_log('gate ' . $gate . ' is ' . state($gate) . ', call ' . self::NUMBER);
$logger->error("ticket $id " . 'is forged');
