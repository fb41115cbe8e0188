<?php
// sigma-extract: include
$texts[] = 'gate is said to burn';
// sigma-extract: ignore
error_log('gate is fine');
