raise Gate::Denied.new("no entry for #{user}")
error = Gate::Broken.new("door is broken")
raise error
fail "gate is lost"
Kernel.raise IOError, "gate is gone"
