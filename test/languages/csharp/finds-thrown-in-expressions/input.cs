class Gate
{
    Ticket Find(string id) =>
        // Tickets have numbers
        tickets[id] ?? throw new KeyNotFoundException("no ticket has that number");
    string Name { get => name; set => name = value ?? throw new ArgumentException("gate needs a name"); }
    int Count(Kind kind) => kind switch
    {
        Kind.Day => 1,
        Kind.Night => late
            ? 2
            : 3,
        _ => throw new NotSupportedException("kind of ticket is unknown"),
    };
}
