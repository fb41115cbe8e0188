void f()
{
    LOG(ERROR) << "code " << static_cast<const a::B *>(x) << " is bad";
    say<Loud>("the alarm rings");
    warn("a" + boost::lexical_cast<std::string>(n) + " of two");
}
