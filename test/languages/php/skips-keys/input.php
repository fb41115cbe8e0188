<?php
$x = $gate['name of it'];
$y = $_SERVER['REMOTE_ADDR'];
$z = config('gate.door.name');
