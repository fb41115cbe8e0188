void f()
{
    if (name == "front door" || name.compare("back door") == 0 || iequals(name, "side door")) warn("known door");
    if (text.starts_with("over there") && map.find("here and there")) return;
}
