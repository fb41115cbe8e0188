class Example {
  void run() {
    future.completeExceptionally(new TimeoutException("took too long"));
    Exception e = new LoginException("bad login");
    e.initCause(new IOException("broken " + "disk"));
    return new RuntimeException("given back");
  }
}
