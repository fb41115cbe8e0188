void f(void)
{
#if 0 /* "not ready" */
    die("behind a comment");
#elif WITH_TLS
    die("another branch");
#endif
#  if 0 // since 2.1
    die("indented");
#  endif
#if 0 && WITH_SSH
    die("never true");
#endif
#if 0x1
    die("not zero");
#endif
#if 0 || WITH_TLS
    die("may be true");
#endif
#if (0)
    die("in parentheses");
#endif
}
