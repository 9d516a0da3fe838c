//go:build linux

package main

//go:noinline
import "fmt"

//go:nosplit
const c = 1

//go:noinline
type T int

//go:noinline
var v int

//go:noescape
func f(p *int)

//go:noescape
func g(p *int) {}

//go:norace
//go:nosplit
//go:noinline
func h() {
	//go:noinline // ERROR "misplaced compiler directive"
	x := 1
	//go:nosplit
	var y = 2
	_, _ = x, y
	//go:build no // ERROR "misplaced compiler directive"
}

//go:unknown
//go:generate nothing
var w = 1

//go:linkname v
//go:linkname

func main() { fmt.Println() }
