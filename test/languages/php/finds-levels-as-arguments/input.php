<?php
$logger->log(LogLevel::ERROR, 'gate is jammed');
$this->logger->log($level, "gate {$gate->name} is jammed");
$log->addRecord(Level::Error, 'gate is lost');
