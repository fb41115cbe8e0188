static unsigned long swap(unsigned long x, volatile unsigned long *p)
{
    unsigned long y;
    __asm__ volatile ("xchgl %%eax, %0\n\t"
                      "movl $1, %1"
                      : [out] "=r" (y), "+m" (*p)
                      : [in] "0" (x)
                      : "cc", "memory");
    if (y == x)
        die("nothing was swapped");
    return y;
}
