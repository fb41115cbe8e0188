class Example {
  private static final Pattern USER = Pattern.compile("^user (\\d+) \"(.*)\"$");
  void run(String line) {
    String[] parts = line.split(", and ");
    String plain = line.replaceAll("[^a-z ]+", " ").replace("old text", "new text");
    if (line.matches("no user .*")) log.warn("no user in it");
  }
}
