class Example {
  void run() {
    String s = "";
    log.info("");
  }
}
