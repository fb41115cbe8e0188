class Example {
  void run() {
    switch (state) {
      case LOST -> throw new StateException("lost it");
      case OLD, STALE -> log.warn("too old");
      default -> { log.info("as it should be"); }
    }
  }
}
