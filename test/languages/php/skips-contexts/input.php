<?php
$logger->error('gate burns', ['user agent' => $agent, 'id' => 'gate-one']);
