void f(void)
{
    ap_log_error(APLOG_MARK, APLOG_ERR, 0, s, APLOGNO(01617) "no such user: %s", user);
    printk(KERN_ERR "device lost\n");
    log_at(__FILE__ ": in file");
}
