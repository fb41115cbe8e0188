log.error("tab\there, \x41, \u0042, \u{43}, it\'s \
continued");
