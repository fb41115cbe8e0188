fun tell(user: User) {
  log.info("user $user entered")
  log.info("user ${user.name} has ${user.keys.size} keys")
  log.info("user ${user.name.ifEmpty { "without a name" }} entered")
  log.info("$user")
  log.info("costs \$5 and $ 5")
  log.info("key ${keys["the key"]} fits")
  log.info("user $`in` is in")
}
