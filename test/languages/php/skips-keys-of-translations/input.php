<?php
$name = trans('gates.shut');
$other = $this->getLang('gate_shut');
