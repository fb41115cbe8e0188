class AccessException extends Exception {
  AccessException(String user) {
    super("No access for " + user);
  }
  AccessException() {
    this("nobody in particular");
  }
}
