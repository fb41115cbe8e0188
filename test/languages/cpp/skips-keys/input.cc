void f()
{
    auto v = settings.value("door of house", "left");
    auto w = map.at("a key here");
    getenv("HOME OF USER");
    item.setProperty("shown name", "value of it");
}
