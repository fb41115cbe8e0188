var name = configuration.GetSection("gate of house");
var other = Environment.GetEnvironmentVariable("GATE NAME");
