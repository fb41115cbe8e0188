package gate

var ErrDenied = errors.New("access to the gate denied")

var (
	errStale  = errors.New("ticket is stale")
	errForged = fmt.Errorf("ticket %d is forged", 3)
)
