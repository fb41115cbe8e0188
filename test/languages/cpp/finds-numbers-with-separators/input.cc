void f()
{
    limit(1'000'000, 'a');
    warn("more than ten", 0xFF'FFu, 'b');
}
