var a = headers["X Gate"];
headers["Y Gate"] = value;
var c = table?["Z Gate"];
