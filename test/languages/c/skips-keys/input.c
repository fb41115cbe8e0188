void f(void *handle)
{
    const char *home = getenv("HOME OF USER");
    setenv("TZ", "Europe/Paris", 1);
    setlocale(LC_ALL, "");
    start = (int (*)(void)) dlsym(handle, "plugin_init");
    openlog("my daemon", LOG_PID, LOG_AUTH);
    if (!home) syslog(LOG_ERR, "no home for %s", getenv("USER"));
}
