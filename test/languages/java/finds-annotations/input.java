class Gate {
  enum Reason {
    FORGED("signature forged"), // sigma-extract: alert high
    LATE("answer came too late");
  }
  /** sigma-extract: alert */
  static final String REPLAYED = "badge replayed";
  void judge(int code) {
    log.error("door " + code + " open"); // sigma-extract: ignore tested daily
    // sigma-extract: alert low
    throw new IllegalStateException(
        "reader speaks " +
        code);
    readers.forEach(reader -> {
      log.warn("reader lost"); // sigma-extract: ignore
      log.warn("reader found");
    });
    /*
     * sigma-extract: ignore
     */
    log.warn("lamp broken");
    log.warn("no such lamp");
  }
}
