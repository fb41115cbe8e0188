void f(int fd)
{
    syslog(LOG_ERR, "session %d closed"
#if 0
           , "by an old text"
#endif
           , fd);
    static const char *const reasons[] = {
        "by peer",
#if 0
        "by nobody",
#endif
    };
}
