if (state == "gate is open") Go();
if (state.StartsWith("gate is", StringComparison.Ordinal)) Go();
if (string.Equals(state, "gate is shut")) Go();
