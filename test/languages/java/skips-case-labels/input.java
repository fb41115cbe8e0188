class Example {
  void run() {
    switch (name) {
      case "one": break;
      case "two", "three" -> stop();
    }
  }
}
