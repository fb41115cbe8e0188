<?php
$logger->error(_('the gate burns'));
$logger->error(sprintf(ngettext('%d gate burns', '%d gates burn', $n), $n));
throw new GateException(t('The gate @gate is lost.', ['@gate' => $gate]));
