class Example {
  @Override public String toString() {
    return "Example{" + "name=" + name + ", size=" + size + '}';
  }
  @Override public int hashCode() { return "seed of it".hashCode(); }
  void run() { log.info("known as " + this); }
}
