class Example {
  void run() {
    // log.info("in a line comment \
    /* log.info("in a block comment"); */
    /** Says "no". */
    log.info("seen");
  }
}
