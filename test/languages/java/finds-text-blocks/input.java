class Example {
  void run() {
    log.error("""
        Dear user,
          your \
        "password" is bad
        """);
    String one = """
      last line""";
  }
}
