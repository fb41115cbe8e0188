void f()
{
    std::thread worker([this, n] { LOG(WARNING) << "replay of " << n; stop(); });
    auto report = [](int code) { warn("code %d was used twice", code); };
    each(list, [&](auto& one) { if (one.bad) { fail("one is bad"); } });
}
