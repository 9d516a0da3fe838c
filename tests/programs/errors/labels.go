package main

import "fmt"

func main() {
	break
	continue
	for i := range 3 {
		fmt.Println(i)
		break missing
		continue block
	}
block:
	{
		break block
	}
unused:
	for {
	}
	goto nowhere
	if true {
		fallthrough
	}
	switch {
	case true:
		continue
	}
}
