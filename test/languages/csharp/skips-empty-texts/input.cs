log.LogError("");
log.LogError($"{gate}");
log.LogError("""
    """);
