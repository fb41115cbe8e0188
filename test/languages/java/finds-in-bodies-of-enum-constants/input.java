enum Operation {
  ADD, DIVIDE("division", 2) {
    @Override int apply(int a, int b) { throw new ArithmeticException("cannot divide"); }
  },
  LAST { int apply(int a, int b) { log.warn("last one"); return 0; } };

  Operation() { log.info("without a text"); }
}
