void f(struct ctx *ctx)
{
    const char *why = "unknown cause";
    if (ctx->bad)
        why = "bad state";
    ctx->last->error = "transfer aborted";
    char buffer[] = "initial";
    syslog(LOG_ERR, "closing: %s", why);
    line[strcspn(line, "\r\n")] = 0;
}
