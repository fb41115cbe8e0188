class Gate {
  void f() { log.error("clé \"volée\" au portail, refusée\nencore"); }
}
