void declareSettings()
{
    setting("gate", "Which gate to open first") = "north";
    store().setSwitch("lock", "Whether to lock the gate") = "no";
    opened = report("no such gate");
}
