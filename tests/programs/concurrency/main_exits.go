// When main returns, the others are gone.
package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	for i := range 3 {
		go func() {
			defer fmt.Println("not printed")
			for {
				time.Sleep(time.Duration(i+1) * time.Hour)
			}
		}()
	}
	go func() { select {} }()
	time.Sleep(time.Millisecond)
	fmt.Println("main is done")
	defer os.Exit(3)
}
