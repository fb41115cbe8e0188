void f(void)
{
    log_wide(L"wide text");
    log_utf8(u8"narrow text", U"long text");
    log_name(L, "plain after a name");
}
