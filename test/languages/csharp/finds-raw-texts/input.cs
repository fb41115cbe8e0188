class Gate
{
    void Report()
    {
        log.LogError("""gate "main" is stuck""");
        log.LogError("""
            first line of \n
              second line
            """);
        log.LogError($$"""json {x} with {{value}} inside""");
        log.LogError($"""gate "{name}" is open""");
    }
}
