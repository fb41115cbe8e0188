class Example {
  void run(ResourceBundle bundle) {
    String text = bundle.getString("error title");
    ResourceBundle other = ResourceBundle.getBundle("messages of errors");
    log.info(bundle.getString("error.text"));
    InputStream in = getClass().getResourceAsStream("/some file");
    log.info("read " + bundle.getString("error.name"));
  }
}
