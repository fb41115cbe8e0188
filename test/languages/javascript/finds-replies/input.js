res.status(403).json({ error: 'gate is not yours' });
res.status(500).send('gate broke');
