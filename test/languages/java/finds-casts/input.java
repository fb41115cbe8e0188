class Example {
  void run() {
    log.error((Object) "with a cast");
    log.error("id " + (int) id + " is " + (String) name);
    log.error((Supplier<String>) () -> "a lambda with one");
  }
}
