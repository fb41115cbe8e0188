subprocess.check_call(["program name", "--option"])
cursor.execute("SELECT name FROM users")
