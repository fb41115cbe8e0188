class Example {
  void run() {
    int a = x -> y;
    boolean b = i < LAST && j > (3);
  }
}
