class Example {
  void run() {
    /* "not closed */ log.info(name); // "neither
    char c = '"'; /* " */ int i = 1;
  }
}
