var a = new Regex("gate (open|shut)");
var b = Regex.Replace(text, "gate of (a|b)", "door");
