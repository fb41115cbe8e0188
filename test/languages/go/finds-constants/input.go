package gate

const banner = "welcome to the gate"

const (
	closed       = "the gate is closed"
	opened Phase = "the gate is " + "open"
)
