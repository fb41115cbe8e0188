class Example {
  void run( { log.error("one brace too few");
  }
  void more() { log.error("still read"; }
  log.error("unclosed text);
  void last() { log.error("the last one"); }
