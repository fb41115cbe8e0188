class Example {
  void run() {
    this.log.error("one text");
    getLogger().error("two texts");
    LOGGER.warn("three texts");
    log.atError().log("four texts");
    logger.log(Level.SEVERE, "five texts");
    System.err.println("six texts");
  }
}
