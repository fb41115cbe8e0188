<?php
$logger->warning($open ? 'gate was left open' : 'gate was forced');
$logger->error($reason ?? 'no reason was given');
$logger->error($reason ?: 'nobody knows why');
