const errors = { gate: { stuck: 'gate is stuck' }, open: 'gate is open' };
const doors = ['the left door', { name: 'the right door' }];
export default { shut: 'gate is shut' };
