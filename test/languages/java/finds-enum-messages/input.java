enum Code {
  DENIED("Access denied"),
  LOCKED(2, "Account locked");

  Code(String text) { log("made a code"); }
}
