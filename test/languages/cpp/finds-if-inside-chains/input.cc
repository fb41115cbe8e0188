void f()
{
    LOG(ERROR) << "gate " << n
#ifdef LONG
               << " of " << all
#endif
               << " is shut";
}
