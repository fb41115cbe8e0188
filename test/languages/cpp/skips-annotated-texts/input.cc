void f()
{
    LOG(ERROR) << "nightly drill of " << n; // sigma-extract: ignore it is a drill
    LOG(ERROR) << "true alarm of " << n;
}
