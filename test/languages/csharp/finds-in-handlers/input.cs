class Gate
{
    void Run()
    {
        try { Open(); }
        catch (IOException e) when (e.HResult == 5) { log.LogError(e, "gate has no power"); }
        finally { log.LogInformation("gate is done"); }
        using (var key = Take("main key")) { log.LogError("key does not fit"); }
        lock (door) { log.LogError("door is held"); }
        foreach (var one in all) log.LogError("one is left");
    }
}
