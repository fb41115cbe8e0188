int check(int x)
{
    char buf[80];
    const char *reason, *path;

    snprintf(buf, sizeof buf, "no entry for %s", x);
    if (strlen(buf) > 70)
        x++;
    log_error(LOG_ERR, buf);
    if (x == 1)
        reason = "first way in";
    else if (x == 2)
        reason = "second way in";
    else {
        reason = "third way in";
    }
    syslog(LOG_ERR | LOG_AUTH, "refused: %s", reason);
    path = _("handed to a reply");
    packet_disconnect(path);
    vstring_sprintf(vp, "kept in a buffer for %d", x);
    msg_warn("%s: %s", path, vstring_str(vp));
    reason = xasprintf("made of %d", x);
    log_warn(reason);
    reason = "returned at last";
    return reason;
}

int jump(int x)
{
    const char *why = "what it is at first";
    switch (x) {
    case 1:
        why = "left by a break";
        break;
    case 2:
        why = "left by a jump";
        goto fail;
    }
    while (x--) {
        if (bad(x)) {
            why = "found in a loop";
            break;
        }
    }
#ifdef LOUD
    why = "loud build";
#else
    why = "quiet build";
#endif
    log_info("%s", why);
    return 0;
fail:
    log_crit(why);
    return -1;
}
