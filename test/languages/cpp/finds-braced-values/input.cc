int count{5};
std::vector<int> sizes{1, 2};
void f()
{
    std::string text{"a bolt is loose"};
    Point p{1, 2};
    warn(Text{"a nut is loose"});
    return Reply{"a screw is loose"};
}
