var a = time.ToString("dd MMM yyyy");
var b = DateTime.ParseExact(text, "yyyy MM dd", null);
