cache.get('gate of mine');
cache.set('gate of yours', 1);
const x = table['gate of all'];
