MAX_NAME = "longest name"
log.error("user " + name + " has no " + what)
log.error("at %s " % place + "and here")
log.error("wrapped " + _("translated %s") % name)
log.error("constant " + MAX_NAME)
log.error("call " + str(error) + (" more" if verbose else " less"))
