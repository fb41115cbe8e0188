log.LogError($"gate {gate.Name} refused {ticket?.Id ?? 0,5:D2} at {{desk}}");
log.LogError($"two {a}{b}");
