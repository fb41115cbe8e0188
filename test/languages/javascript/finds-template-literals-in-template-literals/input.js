log.error(`gate ${open ? `stands open since ${time}` : 'is shut'} today`);
