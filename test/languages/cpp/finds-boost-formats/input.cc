void f()
{
    error(boost::format("shape %1% is not %2%") % a % b);
    error(str(boost::format("slot %d is taken") % n));
}
