class Example {
  void run() {
    sb.append("Bad request from ").append(host).append(" on port ").append(port);
    StringBuilder text = new StringBuilder("alone");
  }
}
