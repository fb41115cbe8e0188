auto k = "front door"_key;
void f() { log("a key was made"sv); log("a"PRIu64" of b"); }
