log.error("event_name", user="name of a user", extra={"some key": 1})
