package gate

type Gate interface {
	Open(name string) (map[string]struct{}, error)
}

type Handler func(w http.ResponseWriter, r *http.Request) error
type Set[K comparable] map[K]struct{}
