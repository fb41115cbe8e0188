if name == "north side" || name.eql?("south side")
  open
end
open until line == "the end"
shut if "the gate" == name
