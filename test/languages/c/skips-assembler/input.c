void f(void)
{
    asm("nop");
    __asm__ __volatile__("cpuid" : "=a"(x) : "0"(1) : "memory");
    asm volatile ("hlt");
    int r asm("r0");
    die("real");
}
