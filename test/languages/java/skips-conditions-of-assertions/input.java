class Example {
  void run(String mode) {
    assert "on it".equals(mode);
    assert mode != "off it" && !names.contains("the admin") : mode;
    assert mode == null || mode.startsWith("half") : "what " + mode;
  }
}
