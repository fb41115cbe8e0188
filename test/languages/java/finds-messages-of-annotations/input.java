@MessageLogger(projectCode = "KC")
interface Messages {
  @LogMessage(level = Level.ERROR)
  @Message(id = 12, value = "Cannot " + "open %s")
  void cannotOpen(String path);

  @Message("closed by its owner")
  RuntimeException closed();
}
class User {
  @NotNull(message = "must have a name") @Size(max = 3, message = "at most {max}")
  String name;
}
