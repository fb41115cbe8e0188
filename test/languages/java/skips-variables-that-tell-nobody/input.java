class Gate {
  void open(String name) {
    String key = "name of a key";
    if (key.equals(name)) return;
    other.append(key);
    String old = "never seen again";
    old = find(name);
    LOG.error(old);
    this.why = "kept in a field";
    LOG.error(why);
    String part = "only its length";
    LOG.error(part.length());
    String word = "refused";
    LOG.error("{}", word);
  }
}
