#define CHECK(ok) do { \
    /* die("in a comment"); */ \
    if (!(ok)) { \
        die(/* "not this" */ "check failed"); \
    } \
} while (0) /* "behind it" */
#define SAY(x) warnx("said %s", x) // not "this"
