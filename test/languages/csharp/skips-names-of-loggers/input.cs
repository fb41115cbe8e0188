var log = factory.CreateLogger("gates of house");
var other = LogManager.GetLogger("main gate");
using var scope = log.BeginScope("gate {Gate}", gate);
