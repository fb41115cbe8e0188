function open() {
  let message = 'gate opens slowly';
  log.warn(message);
}
