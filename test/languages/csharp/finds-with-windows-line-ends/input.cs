log.LogError("first gate");
log.LogError("second gate");
