void f(const char *mode)
{
    report(strcmp(mode, "strict one") == 0 ? yes : no);
    text = mode == "left" ? first : second;
    report(*mode == '"' ? quoted : "not quoted");
    for (p = strtok(line, " ,"); p && *p != '"'; p = strtok(NULL, " ;"))
        warnx("a part");
    do next(); while (!strncmp(mode, "more of it", 10));
}
