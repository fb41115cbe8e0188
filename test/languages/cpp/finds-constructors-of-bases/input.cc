class GateError : public std::runtime_error
{
  public:
    explicit GateError(const std::string& why) : std::runtime_error("gate error: " + why), count(0) {}
};
