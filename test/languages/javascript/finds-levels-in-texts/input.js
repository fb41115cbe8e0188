logger.log('error', 'gate %s is stuck', gate);
logger.log({ level: 'warn', message: 'gate is slow' });
logger.log({ message: 'gate is shut' });
logger.log('error', gate);
logger.log('error');
