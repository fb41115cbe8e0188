class GateException : Exception
{
    public GateException(string gate) : base($"gate {gate} is broken") { }
    public GateException() : this("gate without a name") => log.LogError("gate has no name");
    static GateException() { log.LogError("class cannot start"); }
}
