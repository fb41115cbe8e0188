#if 0
#ifdef DEBUG
void f(void) { die("never"); }
#else
void f(void) { die("nor this"); }
#endif
#if 1
void g(void) { die("nor in here"); }
#endif
#else
void h(void) { die("instead of it"); }
#endif
void i(void) { die("behind it"); }
