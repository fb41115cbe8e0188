#pragma warning disable CS0001 "not a gate"
#error "not a gate"
#warning not a gate
#line 5 "gate.cs"
#nullable enable
