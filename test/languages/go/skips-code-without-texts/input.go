package gate

func (s *Server) run(ch <-chan int, xs ...int) (n int) {
	for i := range xs {
		n += i << 2 &^ 1
	}
	go s.wait(<-ch)
	return n
}
