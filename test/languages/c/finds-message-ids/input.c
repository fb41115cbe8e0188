#define GATENO(n) "GT" #n ": "
void f(struct request *r)
{
    log_error(r, GATENO(01234) "user %s: password mismatch", r->user);
    ereport(FATAL, (errcode(ERRCODE_INVALID_PASSWORD), errmsg("password refused")));
    report("refused: %s", nt_errstr(NT_STATUS_WRONG_PASSWORD));
}
