package main

func f(string) {}

func main() {
	x := "\q" // ERROR "declared and not used: x" "unknown escape"
	"\q" // ERROR "unknown escape"
	f("\400") // ERROR "octal escape value 256 > 255"
	y := 08 + 1 // ERROR "declared and not used: y" "invalid digit '8' in octal literal"
	switch 1 {
	case 09: // ERROR "invalid digit '9' in octal literal"
	case 09: // ERROR "invalid digit '9' in octal literal"
	}
	undefined() // ERROR "undefined: undefined"
}
