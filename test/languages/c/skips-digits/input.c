static void hex(unsigned n, const char *s)
{
    putchar("0123456789abcdef"[n & 15]);
    count += strspn(s, "0123456789");
    vowel = strchr("aeiou", *s) != NULL;
    table[hash("a key")] = n;
}
