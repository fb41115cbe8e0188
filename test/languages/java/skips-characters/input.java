class Example {
  void run() {
    char quote = '"';
    char other = '\'';
    char more = '\u0022';
  }
}
