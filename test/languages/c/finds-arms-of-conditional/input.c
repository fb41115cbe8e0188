void f(int ok, int late)
{
    syslog(LOG_INFO, ok ? "login accepted" : "login refused");
    syslog(LOG_INFO, ok ? "fine" : late ? "session expired" : "session unknown");
    warnx("user %s", name ?: "nobody");
    syslog(LOG_INFO, strcmp(mode, "strict") ? "lenient" : "strict mode");
}
