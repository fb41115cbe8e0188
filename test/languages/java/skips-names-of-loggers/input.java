class Example {
  private static final Logger LOG = LoggerFactory.getLogger("security audit");
  private static final Logger OLD = Logger.getLogger("old " + Example.class.getName());
  private final Log plain = LogFactory.getLog("plain log");
  static final String NAME = "name of it";
}
