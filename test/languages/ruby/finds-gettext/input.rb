raise Denied, _("no entry here")
logger.warn n_("one key", "several keys", count)
