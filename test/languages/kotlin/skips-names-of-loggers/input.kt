private val log = LoggerFactory.getLogger("gate of the house")
private val audit = KotlinLogging.logger("audit of the gate")
private val old = Logger.getLogger("old gate log")
