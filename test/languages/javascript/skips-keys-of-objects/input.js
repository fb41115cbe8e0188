const table = { 'gate is open': 1, "gate is shut": 2 };
