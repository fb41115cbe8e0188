void f(void)
{
    die("one line \
goes on here");
}
