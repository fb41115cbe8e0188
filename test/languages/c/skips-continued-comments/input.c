// log("one"); \
   log("two"); \
   log("three");
/* /* "not nested" */
void f(int n)
{
    int q = n /*/ "behind a slash" */ / 2; //* "behind a star"
    die("between"); /**/ warnx("behind an empty one"); /***/
    /* "over " \
       "lines" */ warnx("behind lines");
}
