const settings = { gate: { description: 'gate of the town', help: 'which gate to open' } };
