void f()
{
    trace(7, "bell of " << door << " rang " << times + 1 << " times");
    trace(7, where() << " alarm raised by " << who);
    AUDIT(std::cerr << "tag " << id << " unknown" << std::endl, other);
}
