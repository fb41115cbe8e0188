void f(void)
{
    report(&(struct event){ .kind = 3, .text = "sandbox escape" });
    const char **p = (const char *[]){ "first", "second" };
}
