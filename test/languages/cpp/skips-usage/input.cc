void f() { std::cerr << "usage: gate [-v]" << std::endl; std::cerr << "gate is stuck" << std::endl; }
