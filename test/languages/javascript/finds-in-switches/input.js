switch (state) {
  case 'open':
    log.info('gate is open');
    break;
  default:
    log.warn('gate is somewhere');
}
