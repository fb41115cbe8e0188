class Gate
{
    public string State => "gate is open";
    public string Error { get; set; } = "gate has no error";
    public string Name
    {
        get { log.LogError("gate has no name"); return name; }
        set => log.LogWarning("gate is renamed");
    }
    public string this[int i] { get { return "seat is taken"; } }
}
