void f() { desc.add_options()("open", "opens the gate")("shut", po::value<int>(), "shuts the gate"); }
DEFINE_string(gate, "main one", "the gate to open");
