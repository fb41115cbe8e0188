class Example {
  void run() {
    assert Thread.holdsLock(mutex) : "mutex not held";
    assert name.equals("admin") : "not " + name;
    Preconditions.checkArgument(n > 0, "n must be positive");
    Assert.notNull(user, "User must not be null");
    Objects.requireNonNull(key, "no key given");
  }
}
