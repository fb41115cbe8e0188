log.error(util.format('user %s was refused', name));
log.error(['gate', name, 'is stuck'].join(' '));
