log.error('');
log.error(``);
