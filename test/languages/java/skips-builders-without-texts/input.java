class Example {
  void run() {
    StringBuilder sb = new StringBuilder().append(first).append(',').append(second);
    sb.append(a + b).append(name.substring(1)).append(1);
    sb.append(names.get("a key")).append(line.split("at a comma"));
    StringBuilder sized = new StringBuilder(64).append(sb).reverse();
  }
}
