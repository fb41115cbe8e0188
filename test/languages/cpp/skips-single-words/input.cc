void f() { lookup("failed"); LOG(ERROR) << "failed"; std::string kind = "gate"; }
