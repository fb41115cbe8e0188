doors = { "north side" => 1, "south side" => open }
doors["east side"]
doors.fetch("west side")
doors.dig("north side", "key")
