def open?
  raise "gate is locked" unless key
end
