void f(const char *name)
{
    if (regcomp(&re, "^[a-z ]+\\.(log|\"txt\")$", REG_EXTENDED) != 0)
        die("no such pattern");
    if (fnmatch("*.log", name, 0) == 0 || fnmatch("a [b]*", name, 0) == 0) return;
}
