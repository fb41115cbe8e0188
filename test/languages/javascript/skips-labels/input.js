outer: for (const gate of gates) { if (gate.name === 'gate of all') continue outer; }
