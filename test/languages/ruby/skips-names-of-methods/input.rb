door.send("open now")
door.respond_to?("shut now")
define_method("lock now") { shut }
