class Example {
  void start() {
    pool.submit(new Task<Map<String, String>>("worker") {
      String last = "not run yet";
      @Override public void work() { log.error("in a class"); }
    });
    return new Handler() { void handle() { log.error("in another"); } };
  }
  Runnable field = new Runnable() { public void run() { log.error("in a field"); } };
}
