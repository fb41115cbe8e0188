void f()
{
    std::regex_replace(text, what, "by that one");
    QRegularExpression("no .* here");
}
