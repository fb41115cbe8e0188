class Gate {
  // a comment, log.error("forged in a comment");
  void check(String name) {
    log.error("""
        forged ticket
          from {}: \
        tampered seal
        """, name);
    log.error("stolen key at the door"); // of the gate
    /* notes
       of the gate */ log.error("replayed badge");
  }
}
