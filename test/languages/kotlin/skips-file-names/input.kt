val settings = File("settings of gate.yml")
val link = URI("https://gate.example/the desk")
