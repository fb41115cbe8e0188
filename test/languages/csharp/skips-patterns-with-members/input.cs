if (gate is { Name: "main gate of all", Open: true } found) Go();
if (words is ["open the gate", ..]) Go();
