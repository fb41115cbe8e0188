class Example {
  void run() {
    log.warn("User " + (known ? "is " : "is not ") + "allowed, " + (why == null ? "unknown" : why) + ".");
    log.warn("Port " + (base + 1) + " is taken");
    log.warn(1 + 2 + " tries");
    log.warn("At " + 0x10 + " and " + 5L);
  }
}
