if (state === 'gate is open' || state !== "gate is shut") open();
if (name.includes('gate of') || name.startsWith('gate to')) open();
