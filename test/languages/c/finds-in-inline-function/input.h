#ifndef GUARD_H
#define GUARD_H
static inline void guard(int n)
{
    if (n)
        abort_with("guard violated");
}
extern const char *name(void) __attribute__((format(printf, 1, 2)));
#endif
