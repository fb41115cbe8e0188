static readonly Action<ILogger, string, Exception?> refused =
    LoggerMessage.Define<string>(LogLevel.Warning, new EventId(3, "Refused"), "Ticket {Ticket} was refused");
