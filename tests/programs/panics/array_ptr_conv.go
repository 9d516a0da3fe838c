package main

import "fmt"

func header(b []byte) [4]byte { return [4]byte(b) }

func main() {
	fmt.Println(header([]byte("GIF89a")))
	fmt.Println(header([]byte("no")))
}
