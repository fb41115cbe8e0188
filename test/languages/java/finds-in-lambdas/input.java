class Example {
  void run() {
    pool.submit(() -> { if (bad) { log.error("in a block"); } });
    pool.submit(x -> log.error("in an expression"));
    pool.submit(new Runnable() { @Override public void run() { log.error("in a class"); } });
    Supplier<String> s = () -> "what is given";
  }
}
