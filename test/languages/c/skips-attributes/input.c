static int table[4] __attribute__((section(".init.data")));
extern void old_name(void) __attribute__((alias("new_name"), visibility("hidden")));
__attribute__((deprecated("call open_all instead"))) void open_one(int n);
static void f(void) __attribute__((used));
static void f(void)
{
    die("nothing is open");
}
