class Gate
{
    void Open( { log.LogError("gate is stuck"); }
    void Close() { log.LogError("gate is open"; }
}
