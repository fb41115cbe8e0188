sealed interface Shape permits Circle {
  record Circle(double radius) implements Shape {
    Circle { if (radius < 0) throw new IllegalArgumentException("negative radius"); }
    static class Inner {
      static { log.info("loaded"); }
      { log.info("made"); }
      Inner() { class Local { void go() { log.info("gone far"); } } }
    }
  }
}
