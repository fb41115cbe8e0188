class Example {
  /* String s = """
     log.error("in a comment");
     """; */
  void run() {
    // """ no block begins here
    String s = /* """ */ name /* """ */;
    log.info("""
        // no comment
        /* nor here */ "quoted" \
        to the end"""); // """
    log.info("behind it");
  }
}
