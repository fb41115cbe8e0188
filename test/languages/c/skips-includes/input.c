#include "header.h"
#  include "other.h"
#import "third.h"
#line 12 "file.c"
#pragma comment(lib, "x")
#error "not supported"
#warning "deprecated"
#ident "v1"
char *s = "kept";
