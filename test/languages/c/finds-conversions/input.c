void f(int n, char *s)
{
    syslog(LOG_ERR, "bad line: %.*s", n, s);
    syslog(LOG_ERR, "open failed: %m");
    printf("%2$s is not %1$s\n", s, s);
    printf("%-10s|%+5.2f|%#llx|%zu|%c|%p", s, 1.0, 1ULL, n, 'x', s);
}
