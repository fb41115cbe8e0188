class Example {
  void run() {
    Object o = table["a key"];
  }
}
