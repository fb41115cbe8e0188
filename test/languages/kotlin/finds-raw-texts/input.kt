fun tell(path: String) {
  log.error("""no "quotes" end this \n text""")
  log.error("""path $path is ${path.length} long""")
  log.error(
    """
    gate is stuck
    since noon
    """.trimIndent(),
  )
  log.error("""
    |gate is shut
    |since noon""".trimMargin())
}
