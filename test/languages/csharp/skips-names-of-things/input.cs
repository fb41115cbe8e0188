var a = nameof(Gate);
var b = typeof(Gate);
const int gates = 3;
