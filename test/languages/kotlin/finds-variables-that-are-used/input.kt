fun tell(id: Int) {
  val text = "gate $id is stuck"
  log.error(text)
  var why = "key is unknown"
  if (id > 3) why = "key is old"
  throw GateException(why)
}
