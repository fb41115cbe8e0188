fun tell(user: String, n: Int) {
  log.error(String.format("user %s tried %05d times", user, n))
  log.error("user %1\$s was locked".format(user))
  log.error("user {} was unlocked by {}", user, n)
  log.error(MessageFormat.format("door {0,number} of {1}", n, user))
}
