class Gates
{
    static readonly Gate[] all = [new("north gate", Side.North), new Gate("south gate")];
    static readonly List<GateError> errors = new() { new("gate is lost") };
    Denial? Denied => new("gate is closed");

    Denial Open()
    {
        Reason reason = new("gate is rusty") { Hint = new("oil it well") };
        door.Open(new("by the key"));
        Func<Denial> later = () => new("not yet open");
        return new("gate has no key");
    }
}
