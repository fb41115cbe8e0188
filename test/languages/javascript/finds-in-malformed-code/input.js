function open( {
log.error('gate is stuck');
const x = ;
log.error('gate is slow');
