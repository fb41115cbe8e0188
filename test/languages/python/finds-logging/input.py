import logging

log = logging.getLogger(__name__)


class Server:
    def handle(self, user):
        log.error("Access denied for %s", user)
        self.logger.warning("too many attempts by %(user)s", {"user": user})
        self.server.log.critical("state lost")
        logging.getLogger("audit.%s" % user).info("signed in")
        log.log(logging.ERROR, "level as argument")
        log.exception("Unhandled exception in %s", "worker")
        log.opt(exception=True).error("with options {}", user)
        log.bind(user=user).error("bound {name}", name=user)
