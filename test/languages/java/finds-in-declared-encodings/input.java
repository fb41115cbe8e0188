class Gate {
  void f() { log.error("поддельный билет"); }
}
// vim: set fileencoding=koi8-r :
