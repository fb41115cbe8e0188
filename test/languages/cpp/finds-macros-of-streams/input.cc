#define LOG_DENIED(who) g_log << Logger::Warning << "access denied for " << who << std::endl
#define HERE __FILE__ << ":" << __LINE__
void f() { LOG_DENIED(name); debug(1, HERE << " reached the gate"); }
