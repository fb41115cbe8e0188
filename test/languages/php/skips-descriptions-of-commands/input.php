<?php
$this->setDescription('Opens a gate')->setHelp('It opens the gate');
