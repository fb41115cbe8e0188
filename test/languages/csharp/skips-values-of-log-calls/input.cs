log.LogError("gate {Gate} is {State}", gate, open ? "wide open" : "not open");
