val all = "SELECT id FROM gates WHERE open = 1"

fun find(db: Database) {
  db.query("SELECT name FROM keys WHERE gate = ?", 1)
  db.execute("""
    DELETE FROM keys
    WHERE gate = 1
  """.trimIndent())
}
