static const char *version =
    "daemon "
#ifdef WITH_TLS
    "with TLS"
#elif defined(WITH_SSH)
    "with SSH"
#else
    "plain"
#endif
    " build";

void f(int code)
{
    syslog(LOG_ERR,
#ifdef VERBOSE
        "session %d ended by peer",
#else
        "session ended",
#endif
        code);
    const char *s = code ?
#if A
        "arm a"
#if B
        " nested b"
#else
        " nested c"
#endif
#endif
        : "arm b";
}
