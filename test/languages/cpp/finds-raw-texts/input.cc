void f()
{
    warn(R"(the "front" door is ajar)");
    warn(R"x(a (nested) text \n here)x");
    warn(u8R"--(said )" twice)--");
}
