void f()
{
    CHECK(key != nullptr) << "key is missing";
    CHECK_EQ(a, b) << "keys differ by " << a - b;
}
