// The Error method of a nil pointer panics when the runtime prints the panic value.
package main

type failure struct{ code string }

func (f *failure) Error() string { return "failure " + f.code }

func main() {
	var f *failure
	panic(f)
}
