using System;
var builder = WebApplication.CreateBuilder(args);
builder.Logging.AddConsole();
Console.Error.WriteLine("no gate was given");
if (args.Length == 0) return Fail("gate needs arguments");
