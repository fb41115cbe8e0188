void f() { run(R"lua(
  warn("inside of a text") -- "
)lua"); }
