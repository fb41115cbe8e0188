void f() { g_log << Logger::Error << std::endl; g_log << Logger::Error << n; g_log << Logger::Info << "now open"; }
