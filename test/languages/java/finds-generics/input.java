class Example {
  void run() {
    List<String> all = new ArrayList<String>(of("one", "two"));
    throw new Failure<>("no more");
  }
}
