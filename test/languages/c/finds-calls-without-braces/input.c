void f(int n)
{
    if (n < 0)
        die("negative");
    else if (n > 9)
        warn("large");
    else
        note("fine");
    for (;;)
        spin("again");
    while (wait("a while")) poll("now");
    do step("each"); while (more("left"));
    switch (n) case 1: one("single");
}
