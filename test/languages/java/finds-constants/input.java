class Example {
  private static final String DENIED = "Access denied";
  static final String WHY = "wrong " + "password";
  String plain = "just a field";
}
