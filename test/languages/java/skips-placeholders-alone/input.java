class Example {
  void run() {
    log.info("{}", name);
    log.info("%s%n", name);
  }
}
