_Static_assert(sizeof(struct header) == 16, "a header has 16 bytes");
static_assert(LIMIT > 3, "the limit is too small");
void f(void)
{
    _Static_assert(LIMIT < 300, "the limit is too large");
    die("not enough memory");
}
