#if 0
It's not code, isn't it
#endif
void f() { log("that is code"); }
