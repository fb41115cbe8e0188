class Gate
  SHUT = "gate is shut".freeze
  TEXTS = { open: "gate is open", lost: "gate is lost" }.freeze
  SIDES = ["north side", "south side"]

  def check
    raise SHUT
  end
end
