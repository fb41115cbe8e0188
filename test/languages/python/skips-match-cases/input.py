match command:
    case "first command" | "second command":
        pass
    case {"key of": x}:
        pass
    case ["list of", *rest] if rest == "guarded by":
        pass
