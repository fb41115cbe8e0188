template <int N = (1 << 3), bool B = (N > 2)> class Bits { char text[N]; };
template <class T> bool less(T a, T b) { return a < b; }
void f() { log("behind the templates"); }
