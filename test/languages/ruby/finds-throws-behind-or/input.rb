door = find(name) or raise NotFound, "no door named #{name}"
key = keys[name] || raise("no key for #{name}")
