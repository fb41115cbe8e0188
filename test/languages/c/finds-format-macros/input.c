void f(uint64_t n)
{
    warnx("offset %" PRIu64 " out of range", n);
    warnx("at %08" PRIx32, (uint32_t)n);
    warnx(PACKAGE " version %s", version);
}
