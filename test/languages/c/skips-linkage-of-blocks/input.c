extern "C" {
struct gate { int open; };
static void f(void) { die("in a block"); }
}
extern "C" const char *version(void)
{
    return "version of it";
}
void g(void) { die("behind the block"); }
