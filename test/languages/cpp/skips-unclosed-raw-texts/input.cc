void f() { log("before it"); }
const char* t = R"x(never closed;
void g() { log("after it"); }
