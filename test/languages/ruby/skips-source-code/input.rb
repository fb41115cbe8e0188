class_eval "def open; shut; end"
instance_eval("shut if open")
