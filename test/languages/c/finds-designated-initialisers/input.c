static const struct command table[] = {
    { .name = "quit", .help = "end the session" },
};

static const char *reasons[] = {
    [R_NONE] = "no reason",
    [R_SPOOF] = "address spoofed",
    [R_A ... R_B] = "reserved",
};
