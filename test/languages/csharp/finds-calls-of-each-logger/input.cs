_logger.LogError(error, "gate {Gate} is stuck", gate);
Log.Error(error, "ticket {@Ticket} was refused", ticket);
logger.ErrorFormat("badge {0} is unknown", badge);
_log.Warn("door {0} was forced", door);
EventLog.WriteEntry("Gatehouse", "service is failing", EventLogEntryType.Error);
Trace.TraceError("queue is broken");
Console.Error.WriteLine("no gate is left");
