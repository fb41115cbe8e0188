<?php
$gate = $gates[$id] ?? throw new GateException('no such gate');
$open = fn ($id) => throw new LogicException("gate $id cannot open");
