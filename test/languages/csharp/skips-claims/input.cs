if (user.HasClaim("gate keeper", "yes")) Go();
var claim = new Claim("gate of house", name);
