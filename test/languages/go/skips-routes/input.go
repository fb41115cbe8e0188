package gate

func run() {
	mux.HandleFunc("GET /doors/{id}", s.door)
	req, err := http.NewRequest("GET", "https://example.org/the gate", nil)
}
