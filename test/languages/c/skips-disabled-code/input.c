#if 0
void f(void) { die("never compiled"); }
#define OLD "old text"
#else
void f(void) { die("compiled"); }
#endif

void g(void)
{
    warnx("always"
#if 0
          " and never"
#endif
          " here");
}
