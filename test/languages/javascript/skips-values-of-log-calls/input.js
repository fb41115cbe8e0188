log.error('gate is stuck', { gate: 'gate of the town' });
