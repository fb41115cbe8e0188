//go:build linux && !"windows gate"
// +build linux

//go:generate sh -c "echo the gate"
//go:embed "the gate.txt"
package gate
