int f(const char *s)
{
    switch (*s) {
    case '"': case '\'':
        return quoted(s);
    case '0' ... '9': return number(s);
    case ':': break;
    case ';': { say("a semicolon"); } break;
    }
out:
    die("not a value");
}
