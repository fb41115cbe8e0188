var a = new Dictionary<string, List<Gate>>();
log.LogError("gate is stuck");
bool less = a < b, more = c > d;
