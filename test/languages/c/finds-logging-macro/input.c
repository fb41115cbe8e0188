#define LOG_FAIL(what) syslog(LOG_ERR, "failed: " what ": %m")
#define debug(...) log_at(DEBUG, "trace", __VA_ARGS__)

void f(void)
{
    LOG_FAIL("open");
    debug("value %d", 1);
}
