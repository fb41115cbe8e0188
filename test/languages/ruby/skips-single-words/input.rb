log_level = "warning"
state "open"
