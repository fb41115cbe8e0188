void f(void)
{
    puts("tab\there \"quoted\" back\\slash");
    puts("octal \101\0602 hex \x41 end");
    puts("unicode \u00e9 \U0001F512 bytes \303\251");
    puts("what\?\a");
}
