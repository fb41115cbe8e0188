public class ClosedException(string gate) : Exception($"gate {gate} is closed");
public class Gate(ILogger<Gate> logger, string name) : Door(name), IGate where T : class
{
    public void Open() => logger.LogError("gate cannot open");
}
public record Refusal(string Ticket) : Answer("ticket is refused");
