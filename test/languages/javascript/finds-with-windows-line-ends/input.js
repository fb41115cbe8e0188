log.error('gate is stuck');
log.error(`gate
is slow`);
