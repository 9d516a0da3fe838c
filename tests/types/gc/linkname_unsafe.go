package main

//go:linkname x

var x int

func main() {}
// ERROR:3 "//go:linkname only allowed in Go files that import \"unsafe\""
