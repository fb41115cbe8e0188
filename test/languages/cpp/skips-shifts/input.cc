void f()
{
    flags = 1 << 3 | 2 << n;
    mask(1 << 4, "a word of text");
    x = a << b ? "some text" : "other text";
}
