string Why(int code)
{
    switch (code)
    {
        case 1: return "ticket is old";
        case > 3 when late: log.LogError("gate is late"); break;
        default: throw new GateException("code is unknown");
    }
    return code switch { 5 => "ticket is torn", 6 or 7 => $"ticket {code} is wet", _ => "ticket is fine" };
}
