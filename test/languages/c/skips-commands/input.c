void f(const char *user)
{
    execlp("ls", "ls", "-l", (char *)NULL);
    FILE *p = popen("ps ax -o pid", "r");
    if (system("/sbin/reboot now") != 0)
        warnx("no reboot for %s", user);
}
