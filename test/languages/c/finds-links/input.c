void f(void)
{
    puts("see https://example.org/help // not a comment");
    puts("/* nor this */"); // "but this is"
}
#define URL "http://example.org/" /* end */
