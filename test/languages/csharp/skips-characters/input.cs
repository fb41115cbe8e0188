var a = 'x';
var b = '"';
var c = '\\';
log.LogError("gate is stuck");
