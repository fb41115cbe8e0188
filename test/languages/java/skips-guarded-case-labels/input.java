class Example {
  String run(Object o) {
    return switch (o) {
      case String s when s.equals("one text") -> s;
      case String s when s.length() > 3 && s.startsWith("two texts") -> "a long text";
      case null, default -> { log.warn("no text"); yield other; }
    };
  }
}
