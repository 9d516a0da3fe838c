package main

//go:embed a.txt
var s string

//go:embed a.txt
const c = ""

//go:embed a.txt
func main() {}
// ERROR:3 "go:embed requires import \"embed\" \(or import _ \"embed\", if package is not used\)"
// ERROR:6 "misplaced go:embed directive"
// ERROR:9 "misplaced go:embed directive"
