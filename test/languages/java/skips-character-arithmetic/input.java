class Example {
  int run(char c) {
    char next = (char) ('"' + 1);
    int digit = c - '0';
    if (c >= '\'' && c <= '"' || c == '\\') count += '"';
    log.info(c + '"' + 'x');
    sb.append('"').append(c).append('\'');
    return c << 2 | '"';
  }
  void more() { log.info("a text " + '"' + c + '"'); }
}
