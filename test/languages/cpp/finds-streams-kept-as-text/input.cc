void f()
{
    std::ostringstream out;
    out << "seal of " << door << " is broken";
    throw SealError(out.str());
}
void g()
{
    throw (std::ostringstream() << "no seal on " << door).str();
}
