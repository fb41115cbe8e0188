<?php
$log = Log::channel('the gate');
$log = $factory->getLogger('gate of wood');
