class Example {
  void run() {
    int a = b + c + 'x';
    log.info(a + b);
    sb.append(a).append(b);
  }
}
