void f(bool in)
{
    LOG(WARNING) << "visitor " << (in ? "came in" : "went out") << " at night";
}
