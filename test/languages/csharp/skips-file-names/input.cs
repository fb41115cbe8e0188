var path = Path.Combine("house of gates", "main.txt");
if (File.Exists("gates of house.txt")) Go();
