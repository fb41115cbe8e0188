void f()
{
    LOG(INFO) << std::hex << "slot " << std::setw(4) << slot << std::dec << " is free" << '\n' << std::flush;
}
