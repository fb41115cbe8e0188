void f(const char *s)
{
    if (strcmp(s, "expected") == 0)
        die("it was expected");
    if (s == "literal" || "other" != s)
        return;
    x = strncmp(s, "prefix", 6) ? "mismatch" : "match";
}
