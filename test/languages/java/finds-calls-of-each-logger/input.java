class Example {
  void run() {
    logger.log(Level.SEVERE, "jul {0}", user);
    logger.logp(Level.FINE, "Example", "run", "jul with a place");
    System.getLogger("x").log(System.Logger.Level.ERROR, "the platform");
    logger.printf(Level.ERROR, "log4j %s", user);
    LogFactory.getLog(Example.class).fatal("commons logging");
    log.error(MARKER, "slf4j with a marker {}", user);
    error("imported statically");
  }
}
