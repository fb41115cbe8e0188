/* -*- mode: C; coding: shift_jis -*- */
void f(int n)
{
    syslog(LOG_ERR, "forged 表");
    syslog(LOG_ERR, "forged ソ badge %d\n", n);
}
