log.warn(open ? 'gate is open' : 'gate is shut');
log.warn(reason ?? 'no reason given');
