class Example {
  void run(Map<String, String> table) {
    table.put("first key", name);
    String a = table.get("the key"), b = table.getOrDefault("other key", "none known");
    if (table.containsKey("wanted key")) table.remove("old key");
    log.info("user {}", table.get("user key"));
  }
}
