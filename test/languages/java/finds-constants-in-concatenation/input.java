class Example {
  void run() {
    log.error(Names.ADMIN + " is locked");
    log.error("" + count + " tries by " + USER_NAME);
  }
}
