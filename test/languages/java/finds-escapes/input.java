class Example {
  void run() {
    log.info("tab\t \"quoted\" back\\slash \u00e9 \101 \s.");
    log.info("apostrophe " + '\'' + " and " + '"');
  }
}
