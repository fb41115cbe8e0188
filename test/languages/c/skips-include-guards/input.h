#ifndef GATE_H
#define GATE_H
#include <stdio.h>
#include "gate/config.h" /* "for the limits" */
#ifdef __has_include
# if __has_include("gate/extra.h")
#  include "gate/extra.h"
# endif
#endif
#undef LIMIT
#define LIMIT 10 // "ten"
static inline void gate(void) { die("the gate is closed"); }
#endif /* GATE_H isn't used twice */
