void f(FILE *out)
{
    fputs("\033[1;31m", out);
    fputs("\x1b[K\a", out);
    fprintf(out, "\033[%dm\r", 7);
    puts("--\t--");
}
