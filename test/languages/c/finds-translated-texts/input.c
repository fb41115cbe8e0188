void f(int n)
{
    fprintf(stderr, _("cannot open %s"), path);
    die(gettext("fatal: no memory"));
    warnx(ngettext("%d file lost", "%d files lost", n), n);
    static const char *const words[] = { N_("denied") };
}
