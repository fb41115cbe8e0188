#include "a file.h"
#include <a file>
#pragma message("built on a Monday")
void f() { log("after the includes"); }
