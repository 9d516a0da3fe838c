package main

import (
	"errors"
	"fmt"
)

type Fault struct {
	Code int
	Why  string
}

func (f Fault) Error() string { return fmt.Sprintf("fault %d: %s", f.Code, f.Why) }

func main() {
	defer fmt.Println("bye")
	var err error = Fault{7, "overheated"}
	if errors.Is(err, Fault{7, "overheated"}) {
		fmt.Println("same")
	}
	panic(err)
}
