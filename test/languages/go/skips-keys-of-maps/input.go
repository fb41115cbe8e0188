package gate

func run() {
	m["the first door"] = 1
	_ = map[string]int{"the second door": 2}
	delete(m, m["the third door"])
}
