fun open(c: Char): Boolean = c == '"' || c == '\'' || c == '\u0022' || c in 'a'..'z'
