logger?.LogError("gate is stuck");
gates[0]!.Log.Error("gate is lost");
(this as IGate)?.Report("gate is shut");
