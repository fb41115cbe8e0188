// log.error("in a line")
/* log.error("in a block")
   /* log.error("in a nested one") */
   log.error("behind the nested one") */
/**
 * Call `error("in the documentation")`.
 */
fun open() = 1 // "at the end"
