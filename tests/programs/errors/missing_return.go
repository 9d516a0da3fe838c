package main

import "fmt"

func sign(n int) int {
	if n > 0 {
		return 1
	} else if n < 0 {
		return -1
	}
}

func loop() int {
	for {
		break
	}
}

func sw(n int) string {
	switch n {
	case 1:
		return "a"
	}
}

func fine(n int) int {
	for {
	}
}

func main() { fmt.Println(sign(1), loop(), sw(1), fine(1)) }
