// log.LogError("not a gate");
/* log.LogError("not a gate"); */
/// <summary>Says "not a gate".</summary>
