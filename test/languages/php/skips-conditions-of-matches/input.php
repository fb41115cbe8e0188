<?php
$n = match ($state) { 'gate is open' => 1, 'gate is shut', 'gate is gone' => 2, default => 3 };
