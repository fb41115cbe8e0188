enum Level {
  LOW, HIGH('h') { @Override int weight() { return 2; } }, @Deprecated HIGHEST(Kind.valueOf('"'));
  private static final int LIMIT = LOW.ordinal() + '"';
  Level(char... c) { this.c = c; }
  int weight() { return switch (this) { case LOW -> 0; default -> 1; }; }
}
