int f(const char *s)
{
    char buffer[sizeof("longest of all")];
    if (memcmp(s, "GATE", sizeof("GATE") - 1) != 0)
        die("no gate");
    return n;
}
