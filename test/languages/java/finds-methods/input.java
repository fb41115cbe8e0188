public record Point(int x) {
  public static <T extends List<String>> Map<String, T> first(@Nullable T a) throws IOException {
    synchronized (lock) { log.info("in first"); }
    return null;
  }
  synchronized void second() { try (Reader r = open()) { log.info("in second"); } finally { log.info("at last"); } }
  interface Inner { default void third() { log.info("in third"); } }
}
