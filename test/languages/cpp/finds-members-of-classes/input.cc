namespace gate::inner {
class Door : public Base
{
  public:
    Door(int n) : count(n), size{n} { log("door made"); }
    ~Door() { log("door gone"); }
    template <typename T, typename U = int> void open(T key) const noexcept(false) { log("door opened"); }
};
void Door::shut() try { log("door shut"); } catch (...) { log("shutting failed"); }
}
