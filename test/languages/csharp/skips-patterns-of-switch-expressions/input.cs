var next = state switch { "gate is open" => 1, "gate is shut" => 2, _ => 0 };
