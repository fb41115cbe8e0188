void f(int c)
{
    if (c == '"' || c == '\'' || c == '\\')
        die("quote");
    int m = 'abcd', x = '\x41', o = '\0';
    wchar_t w = L'"';
    die("end");
}
