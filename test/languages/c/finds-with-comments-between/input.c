void f(void)
{
    die("before " /* "not this" */ "after" // nor "this"
        " end");
    warnx(/* why */ "alone");
}
