const STUCK = 'gate is stuck for good';
export const SHUT = 'gate is shut for good';
log.error(STUCK);
