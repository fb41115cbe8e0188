<?php
require_once __DIR__ . '/gate of wood.php';
include 'gate of iron.php';
use function Gate\open;
