package main

import "fmt"

// A call between two other operands of && or || is made only if it is needed.

func digit(c byte) bool {
	fmt.Print("digit ", string(c), "; ")
	return '0' <= c && c <= '9'
}

func quoted(s string) bool {
	return len(s) > 2 && digit(s[1]) && s[2] == '!'
}

func odd(s string) bool {
	return len(s) < 2 || digit(s[1]) || s[0] == '-'
}

func count(s string) int {
	if len(s) > 1 && digit(s[0]) && digit(s[1]) && s[0] < s[1] {
		return 2
	}
	return 0
}

func main() {
	for _, s := range []string{"", "a", "12", "x7!", "xy!", "-y", "77"} {
		fmt.Printf("%q %t %t %d\n", s, quoted(s), odd(s), count(s))
	}
}
