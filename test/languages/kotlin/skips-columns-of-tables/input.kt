object Gates : Table("gates of house") {
  val name = varchar("name of gate", 50)
  val width = integer("width of gate").default(0)
}
