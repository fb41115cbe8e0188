void open(int n)
{
    std::cerr << "lock " << n << " is jammed" << std::endl;
    LOG(ERROR) << "key of " << name() << " was refused";
    qWarning() << "visitor left" << n;
    BOOST_LOG_TRIVIAL(error) << "badge " << n << " expired";
}
