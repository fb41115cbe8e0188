class Example {
  void run() {
    if (x) throw new SecurityException("Not allowed: " + x);
    opt.orElseThrow(() -> new NoUserException("no such user"));
    try {
      open();
    } catch (IOException | Other e) {
      throw new IllegalStateException("cannot open", e);
    }
  }
}
