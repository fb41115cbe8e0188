void f()
{
    std::ifstream in("/etc/the gate");
    QFile file("the gate.conf");
    std::filesystem::path p("some where");
}
