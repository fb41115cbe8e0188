class Example {
  String why(int code) {
    return switch (code) {
      case 1 -> "wrong password";
      case 2 -> { log.warn("locked again"); yield "account " + "locked"; }
      default -> throw new IllegalStateException("no such code");
    };
  }
  String old(int code) {
    return switch (code) { case 1: yield "by yield"; default: yield other("given on"); };
  }
}
