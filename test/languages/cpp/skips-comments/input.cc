// log("in a line comment")
/* log("in a block comment") */
void f() { log("outside of them"); /* R"(raw)" */ }
