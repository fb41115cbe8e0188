class Example {
  @Query("SELECT u FROM User u WHERE u.name = 'x'") List<User> all();
  void run() throws SQLException {
    statement.executeQuery("SELECT name FROM users WHERE id = " + id);
    try (PreparedStatement p = connection.prepareStatement("DELETE FROM users")) { p.execute(); }
    log.info("all deleted");
  }
}
