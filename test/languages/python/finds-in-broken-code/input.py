def first(x):
    log.error("never closed %s" % (x
    y = {

def second(x):
    log.error("after it")
    )
      log.error("odd indentation")
   log.error("odder indentation")
log.error("unfinished text)
log.error("next line")
