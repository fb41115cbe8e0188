#define CHECK(cond) do { \
    if (!(cond)) { \
        syslog(LOG_CRIT, "assertion failed: %s", #cond); \
        abort(); \
    } \
} while (0)
