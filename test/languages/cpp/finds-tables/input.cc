static const std::map<int, std::string> reasons = { {1, "no key was given"}, {2, "key was stolen"} };
const char* const texts[] = { "first text here", "second text here" };
