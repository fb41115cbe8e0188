function start() {
  server.open(port).then(function () {
    log.info('server is open');
  }).catch(err => log.error('server stays shut', err));
}
