package gate

import "fmt"

import (
	"net/http"
	alias "example.org/a gate/of mine"
)
