static const char *const errors[] = {
    "no error",
    "permission denied",
    NULL,
};

static struct { int code; const char *text; } replies[] = {
    { 421, "too many users" },
    { 530, "not logged in" },
};
