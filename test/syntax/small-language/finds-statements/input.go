package gate

import (
	"errors"
	"log"
)

var (
	ErrDenied = errors.New("access to the gate denied")
	limit     = 3
)

const banner = "welcome to the gate"

const (
	closed = "the gate is closed"
	opened = "the gate is open"
)

type Server struct {
	name string `json:"name"`
	log  *slog.Logger
}

// NewServer opens a gate.
func NewServer(name string) (*Server, error) {
	if name == "" {
		return nil, errors.New("a gate needs a name")
	}
	return &Server{name: name}, nil
}

func (s *Server) Serve(requests []string) error {
	for i := 0; i < len(requests); i++ {
		if err := s.open(requests[i]); err != nil {
			log.Printf("request %d refused: %v", i, err)
			continue
		} else if strings.HasPrefix(requests[i], "GET /") {
			slog.Warn("nothing to get here")
		} else {
			slog.Error("request of an unknown kind", "request", requests[i])
		}
	}
	for _, way := range []string{"north gate", "south gate"} {
		log.Printf("%s shut", way)
	}
	return fmt.Errorf("no more requests for %s", s.name)
}

func (s *Server) open(request string) error {
	switch kind := kindOf(request); kind {
	case "open", "close":
		s.note("the gate moves")
	default:
		log.Fatal("nobody knows " + request)
	}
	defer func() {
		if r := recover(); r != nil {
			slog.Error(`recovered from
a panic`)
		}
	}()
	select {
	case <-s.done:
		return ErrDenied
	}
	message := "the gate is stuck"
	if limit > 2 {
		return errors.New(message)
	}
	for {
		if limit < 1 {
			break
		}
		why := fmt.Sprintf("limit of %d", limit)
		slog.Warn(why)
	}
	go s.watch(func(alarm string) {
		log.Printf("alarm raised: %s", alarm)
	})
	return nil
}

func (s *Server) note(text string) {
	log.Print(text)
}
