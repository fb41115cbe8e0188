#define streq(a, b) (strcmp((a), (b)) == 0)
void f(const char *s)
{
    if (streq(s, "switched on") || STREQ(s, "yes") || !strcasecmp(s, "true"))
        die("it is on");
    else if (strstr(s, "may be") != NULL && "never" != s)
        die("it may be on");
    same = s != "constant";
}
