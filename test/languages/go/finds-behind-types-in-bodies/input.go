package gate

func run() {
	var seen map[string]struct{}
	rows := []struct{ name, why string }{{"north", "the north gate is shut"}}
	for _, row := range []struct {
		why string
	}{{"the south gate is shut"}} {
		log.Print("row ", row.why)
	}
	type pair struct{ a, b int }
	log.Print("behind them")
}
