# 1 "gate.y"
#line 12 "gate.y"
void f(void)
{
#line 30 "gate.y"
    die("in generated code");
# 31 "gate.tab.c" 3 4
    warnx("behind a marker");
}
