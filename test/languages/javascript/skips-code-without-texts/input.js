const open = (gate) => gate.open(1, 2.5, 0xff, true);
