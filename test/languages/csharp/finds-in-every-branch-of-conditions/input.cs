void Report()
{
#if DEBUG
    log.LogError("gate of a developer");
#elif NET8_0_OR_GREATER
    log.LogError("gate of today");
#else
    log.LogError("gate of yesterday");
#endif
#region doors
    log.LogError("door is stuck");
#endregion
}
