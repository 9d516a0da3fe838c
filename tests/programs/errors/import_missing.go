package main

import "fmt"

func main() {
	fmt.Println(strings.ToUpper("x"))
	n, err := strconv.Atoi("5")
	fmt.Println(n, err, math.Pi)
}
