class Example {
  void run() {
    List<String> a = Collections.<String>emptyList();
    Map<String, List<? extends Foo[]>> b = new HashMap<>();
    boolean c = a.size() < MAX && b.size() > (MIN);
  }
}
