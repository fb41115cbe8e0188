#pragma message("built with debugging")
#pragma GCC diagnostic ignored "-Wformat"
#error "cannot be built \
  on this system"
#warning it's an old "compiler
#define QUIET _Pragma("GCC diagnostic push")
void f(void)
{
#pragma omp critical (name) hint("an int")
    die("behind the pragma");
}
