struct Failure : std::exception
{
    const char* what() const noexcept override { return "the bolt has failed"; }
};
