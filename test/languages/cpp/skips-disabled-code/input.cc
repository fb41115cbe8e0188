#if 0
void f() { LOG(ERROR) << "never " << n << " built"; }
#endif
void g() { LOG(ERROR) << "always " << n << " built"; }
