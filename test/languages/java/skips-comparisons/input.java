class Example {
  void run() {
    if ("admin".equals(user) || name == "root") return;
  }
}
