void f(const std::string& name)
{
    throw std::runtime_error("cannot read key " + name + " from store");
    throw KeyError{"key was forged"};
    throw ns::Failure(fmt::format("code {} of {:>8} is used up", code, name));
}
