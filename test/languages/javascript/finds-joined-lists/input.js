throw new GateError(['gate is stuck', `user:${user}`, reason].join(', '));
log.warn(lines.join(' and '));
const usage = ['gate is open', 'gate is shut'].join(separator);
