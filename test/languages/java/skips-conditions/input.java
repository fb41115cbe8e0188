class Example {
  void run() {
    log.info(name.equals("the admin") ? yes : no);
    log.info(name == "the root" ? yes : "none of them");
    while (!line.startsWith("end of it")) line = next();
  }
}
