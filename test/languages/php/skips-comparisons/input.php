<?php
if ($state === 'gate is open' || $state != "gate is shut") { open(); }
if (str_contains($name, 'gate of') || in_array($name, ['gate to', 'gate from'])) { open(); }
