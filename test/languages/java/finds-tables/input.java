class Example {
  static final String[] WHY = { "no reason", "bad " + "day" };
  static final Map<Integer, String> TEXTS = Map.of(1, "not found", 2, "gone away");
  String[] more = new String[] {"one text", "two texts"};
  { answers.put("locked", "Account locked"); }
}
