MODULE(name)
BEGIN_DECLS
static int
DEFUN (show, show_cmd, "show version", "Show the version\n")
{
    vty_out(vty, "release %s", RELEASE);
    foreach (x, list) vty_out(vty, "item");
    try_lock { warnx("locked"); } otherwise { warnx("not locked"); }
    LABEL: goto_next("after a label");
    return (x) y("odd but read");
}
END_DECLS
