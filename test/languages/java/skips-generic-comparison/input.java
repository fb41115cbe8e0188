class Example {
  void run() {
    log.info(i < LAST ? "below" : "above");
  }
}
