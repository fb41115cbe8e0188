var names = new Dictionary<string, int> { ["main gate"] = 1, ["side gate"] = 2 };
