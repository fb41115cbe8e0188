extern "C" {
void f() { log("called from C"); }
}
extern "C++" void g();
asm("nop and more");
