void f(const char *s)
{
    const char *t = "", *u = "" "";
    if (!strcmp(s, ""))
        printf("");
    syslog(LOG_ERR, "%s", s);
    printf("%d%%\n", 5);
    fputs("\n", stderr);
}
