void f(int n)
{
#ifdef STRICT
    if (n > 3) {
#else
    if (n > 300) {
#endif
        die("limit reached");
    }
    warnx("still inside");
}

void g(void)
{
    die("in the next function");
}
