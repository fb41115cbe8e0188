class Example {
  void run() {
    outer: for (String x : names) { if (x == null) continue outer; }
  }
}
