class Example {
  void run() {
    log.warn("Refused " + user.getName()
        + " from " + host + ':' + 22 + ")");
    log.warn(PREFIX + " for " + Names.ADMIN);
    log.warn(first + second);
  }
}
