void f(int n)
{
    warnx("disk %d%% full", n);
    warnx("100% done of 50%% and % at the end %");
}
