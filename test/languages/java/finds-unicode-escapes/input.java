class Example {
  void run() {
    log.error("caf\u00e9 \uu0041 closed");
    log.error('\u0041' + " is " + '\n');
  }
}
