package main

import "fmt"
import "fmt"

func main() {
	switch {
	default:
	case true:
	default:
	}
	switch x := 5; x {
	case 5.0:
	case "s":
	case 5:
	}
L:
	for {
		break M
	}
L:
	for {
		continue L
	}
	goto N
	y := 1
N:
	_ = y
	break
	continue
	fallthrough
	if true {
		goto inner
	}
	{
	inner:
	}
}
