struct session *open_session(const char *path)
{
    if (path == NULL) {
        warnx("no path");
        return NULL;
    }
    return NULL;
}

NORETURN(2) static void stop(const char *s) PRINTF_LIKE(1, 2)
{
    die("stopped");
}

RUN_TEST(parse_address) { fail("no address"); }

struct outer { int n; struct { char *s; } inner; } value = { 1, { "inside" } };
enum kind { A, B } *kinds(void) { die("kinds"); }
