class Example {
  static final String HOME = System.getProperty("user home", "no home");
  void run() throws Exception {
    if (System.getenv("SOME NAME") == null) log.warn("no name");
    Object o = Class.forName("org.example.Some Name").newInstance();
    System.setProperty("a setting", "" + size);
    System.loadLibrary("native part");
  }
}
