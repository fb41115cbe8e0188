void f() { LOG(INFO) << "a long text " "in two " << n << " parts of" L" one"; }
