void f(int n)
{
    syslog(LOG_ERR, "forged key •\");
    syslog(LOG_ERR, "stolen ƒ\ badge %d", n);
    syslog(LOG_ERR, "tampered seal \x83\x5c of %d", n);
    syslog(LOG_ERR, "behind all of them");
}
