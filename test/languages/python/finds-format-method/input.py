log.error("user {} denied by {}".format(name, "some rule"))
log.error("{0} before {1!r:>10}".format(a, b))
log.error("{user.name} of {groups[0]}".format(user=user, groups=groups))
log.error("braces {{}} stay".format())
log.error(_("translated {name}").format(name=name))
log.error(("wrapped "
           "{}").format(name))
log.error(MESSAGE.format("only a value"))
