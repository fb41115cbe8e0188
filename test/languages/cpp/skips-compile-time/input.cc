static_assert(sizeof(int) == 4, "int has the wrong size");
[[deprecated("use the other door")]] void f();
BOOST_STATIC_ASSERT_MSG(ok, "this is not ok");
