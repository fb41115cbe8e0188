package gate

func run() {
	w.Header().Set("Allow", "GET, HEAD of it")
	r.Header.Get("X-The Gate")
	h.Add("Vary", "the gate and more")
}
