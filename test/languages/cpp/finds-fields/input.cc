void f()
{
    logger->error("{} failed to log in from {:>15}", user, address);
    logger->warn("{0} of {name} at {1:.{2}f}", a, b, c);
    printf("%s has %d keys, %5.1f%% of all\n", who, n, share);
}
