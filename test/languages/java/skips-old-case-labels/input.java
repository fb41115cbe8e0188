class Example {
  void run() {
    switch (name) {
      case "one word": case "two words": stop(); break;
      case "a" + "b": break;
      default: break;
    }
    String s = switch (name) { case "x y" -> other; default -> { yield name; } };
  }
}
