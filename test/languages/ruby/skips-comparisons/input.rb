return if name == "north side"
return unless text.include?("not found")
return if line.start_with?("# gate")
