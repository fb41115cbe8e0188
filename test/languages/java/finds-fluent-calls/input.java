class Example {
  void run() {
    log.atError().setMessage("Cannot open {}").addArgument(path).log();
    log.atLevel(Level.WARN).addKeyValue("user", user).log("Refused {}", user);
    log.atWarn().withThrowable(e).log("Gave up");
    log.error(() -> "made when needed");
  }
}
