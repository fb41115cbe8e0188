void f(void)
{
    FILE *log = fopen("/var/log/my daemon.log", "a");
    if ((fd = open("/dev/null", O_RDWR)) < 0 || unlink("old file") < 0)
        die("no null device");
    if (stat("/etc/shadow", &st) == 0 && access("/etc/passwd", R_OK) != 0) return;
}
