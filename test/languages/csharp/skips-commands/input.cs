var info = new ProcessStartInfo("open gate", "of house");
