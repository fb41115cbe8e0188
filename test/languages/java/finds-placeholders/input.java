class Example {
  void run() {
    log.error("Failed login for {} from {}", user, host);
    log.error(String.format("Cannot read %1$s at %,d%n", name, at));
    log.error("Refused %s".formatted(user));
    log.error(MessageFormat.format("Quota of {0} is {1,number,#}", user, size));
    log.error("100% done");
  }
}
