int keep(struct ctx *ctx, const char *name)
{
    const char *key = "name of a key";
    const char *old = "never seen again";
    char copy[80];

    if (strcmp(name, key) == 0)
        return strlen(key);
    strcpy(copy, key);
    free(key);
    old = find(name);
    log_error("%s", old);
    ctx->why = "kept in a member";
    log_error("%s", why);
    old = "the last of it";
    if (name)
        log_error("%s", ctx->old);
    names[3] = "one of many";
    log_error("%s", names);
    return 0;
}

int branches(int x)
{
    const char *why;
    if (x) {
        why = "goes back at once";
        return 0;
    } else
        log_error("%s", why);
    const char *word = "refused";
    log_error("%s", word);
    entry = find_entry("an entry of a name");
    log_error("%s", entry);
    return 1;
}
