namespace { namespace inner = outer::deep; using namespace std; }
enum class Kind : unsigned char { open, shut };
void f() { log("behind the names"); }
