int
check(host, port)
    char *host;
    int port;
{
    die("port and host disagree");
}

static void report(text) char *text; { warnx("reported: %s", text); }
