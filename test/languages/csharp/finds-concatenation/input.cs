log.LogError("gate " + name + " is " + (open ? "open" : "shut"));
