void f(void)
{
    int ok = ({ int n = probe(); if (n < 0) warnx("probe failed"); n; });
    #define RETRY ({ die("in a macro"); 1; })
}
