fun run() {
  try {
    work()
  } catch (e: IOException) {
    log.error("disk is broken", e)
  } catch (e: Exception) {
    log.warn("work is broken: ${e.message}")
    throw e
  } finally {
    log.info("work is done")
  }
}
