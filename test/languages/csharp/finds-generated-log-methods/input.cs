public static partial class Log
{
    [LoggerMessage(EventId = 7, Level = LogLevel.Warning, Message = "Gate {Gate} refused {Ticket}")]
    public static partial void Refused(ILogger logger, string gate, string ticket);

    [LoggerMessage(8, LogLevel.Critical, "Gate {Gate} is on fire")]
    public static partial void Burning(ILogger logger, string gate);
}
