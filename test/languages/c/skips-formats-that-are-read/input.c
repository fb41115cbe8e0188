void f(const char *line, FILE *in)
{
    if (sscanf(line, "%15[^:]: user %d", name, &id) != 2)
        warnx("bad line: %s", line);
    n = fscanf(in, "%d lines", &lines);
    end = strptime(line, "%Y-%m-%d", &tm);
    strftime(buffer, sizeof buffer, "%H:%M", &tm);
}
