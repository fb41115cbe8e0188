class Gate {
  void open(int x) {
    String m = "no entry for " + x;
    if (m.equals(last)) count();
    LOG.warn(m);
    String why;
    switch (x) {
      case 1 -> why = "closed by the first";
      case 2 -> { why = "closed by the second"; }
      default -> throw new Fault("closed by nobody");
    }
    if (x > 3) throw new Refused("because " + why);
    StringBuilder text = new StringBuilder();
    text.append("put together of ").append(x);
    LOG.error(text.toString());
  }

  String describe(int x) {
    String text = x > 0 ? "more than nothing" : "less than nothing";
    return text;
  }
}
