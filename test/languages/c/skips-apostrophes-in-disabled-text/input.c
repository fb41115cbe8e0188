#if 0
This isn't code, and it doesn't " close.
#endif
void f(void) { die("after the text"); }
#if 0
'
#else
void g(void) { die("after a lone one"); }
#endif
