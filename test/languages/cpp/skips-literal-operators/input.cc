Key operator""_key(const char* text, std::size_t n);
auto k = "front door"_key;
void f() { log("a key was made"); }
