void f(int fd)
{
    syslog(LOG_ERR, "connection from %s "
           "dropped: " "too many sessions", peer(fd));
}
