void f(void)
{
    if (broken {
        warnx("first");
    }
    warnx("second";
}

void g(void)
{
    die("third");
}
)))
void h(void) { die("fourth"); }
