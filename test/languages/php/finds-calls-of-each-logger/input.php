<?php
error_log('told by error_log');
syslog(LOG_ERR, 'told by syslog');
trigger_error('told by trigger_error', E_USER_WARNING);
$logger->error('told by a logger');
$this->logger->warning('told by a logger of an object');
Log::critical('told by a facade');
logger()->notice('told by a helper');
\Drupal::logger('gate')->alert('told by a channel');
watchdog('gate', 'told by watchdog', [], WATCHDOG_ERROR);
log_message('error', 'told by log_message');
