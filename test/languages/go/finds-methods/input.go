package gate

func (s *Server) Open(a, b string, c interface{}) (x map[string]struct{}, err error) {
	log.Print("in a method")
}

func Find[K comparable, V any](m map[K]V) interface{} {
	log.Print("in a generic function")
}

func (l *List[T]) Add(x T) struct{} { log.Print("on one line") }
