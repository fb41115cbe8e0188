<?php
error_log(sprintf('gate %s opened %05.2f times, %d%% too often', $gate, $n, $p));
printf('gate %1$s is shut by %2$\'*10s', $gate, $who);
$logger->error(vsprintf('gate %s has %u keys', $values));
