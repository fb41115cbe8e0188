MODULE_LICENSE("Dual BSD/GPL");
MODULE_DESCRIPTION("Driver of the gate");
static int debug;
module_param(debug, int, 0644);
MODULE_PARM_DESC(debug, "Tells more about " "the gate");
MODULE_ALIAS("platform:gate");

static int gate_init(void)
{
    printk("gate: loaded\n");
    return 0;
}
