class Example {
  void run() {
    log.error("Refused: " + String.format("%s from %s", user, host) + ", bye");
    log.error("Refused: " + "%d times".formatted(n));
    log.error("Refused: " + MessageFormat.format("{0} from {1}", user, host));
    log.error(String.format(Locale.ROOT, "no %s in " + name, x));
  }
}
