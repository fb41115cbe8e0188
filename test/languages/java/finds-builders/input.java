class Example {
  void run() {
    StringBuilder sb = new StringBuilder(64).append("Bad token ").append('<').append(token).append('>');
    sb.append("first"); sb.append(rest);
    throw new IOException(new StringBuilder("No room for ").append(n).append(" files").toString());
  }
}
