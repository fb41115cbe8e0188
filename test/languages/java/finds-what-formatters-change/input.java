class Example {
  void run() {
    log.error("It''s {0} o'clock");
    log.error("100%% of {} \\{}");
    log.error("It's plain");
    log.error("at ${place} in {name}");
  }
}
