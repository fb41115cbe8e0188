class Gate {
  fun run(user: String, e: Exception) {
    log.error("slf4j {}", user, e)
    logger.warn("slf4j with a value: $user")
    LOG.log(Level.SEVERE, "jul {0}", user)
    KotlinLogging.logger {}.info { "kotlin-logging" }
    logger.error(MARKER, "with a marker")
    application.log.debug("ktor")
    Logger.getLogger(Gate::class.java.name).severe("chained")
    log?.trace("optional")
    log().fatal("from a function")
  }
}
