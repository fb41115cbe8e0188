/**
 * Doesn't say {@code "no"}, says <a href="http://example.org/">"yes"</a>.
 * @see "The book"
 */
class Example {
  /** @return "the value", which isn't */
  int run() { /** "inside" */ log.info(/** "before" */ "said" /** "behind" */); return 0; }
  /** @throws Failure {@literal log.error("not this")} **/
  void more() throws Failure { throw new Failure("no more"); }
}
