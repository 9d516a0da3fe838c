package main

import "fmt"

type animal interface{ sound() string }
type dog struct{ name string }

func (d dog) sound() string { return d.name }

func speak(a animal) { fmt.Println(a.sound()) }

func main() {
	speak(dog{"rex"})
	var p *dog
	defer func() {
		fmt.Println(recover())
		speak(nil)
	}()
	speak(p)
}
