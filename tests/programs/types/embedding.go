package main

import "fmt"

type Animal struct {
	Name string
	legs int
}

func (a Animal) Speak() string    { return a.Name + " makes a sound" }
func (a *Animal) Rename(n string) { a.Name = n }
func (a Animal) Legs() int        { return a.legs }

type Dog struct {
	Animal
	Breed string
}

func (d Dog) Speak() string { return d.Name + " barks; " + d.Animal.Speak() }

type Puppy struct {
	*Dog
	Age int
}

type Speaker interface{ Speak() string }

func main() {
	d := Dog{Animal{"Rex", 4}, "lab"}
	fmt.Println(d.Name, d.Animal.Name, d.Legs(), d.Speak())
	d.Rename("Max")
	fmt.Println(d.Name, d)
	p := Puppy{&d, 1}
	p.Rename("Tiny")
	p.legs = 3
	fmt.Println(d.Name, p.Speak(), p.Legs(), p.Dog.Animal.legs)
	for _, s := range []Speaker{d, &d, p, d.Animal} {
		fmt.Println(s.Speak())
	}
	e := d
	e.Rename("Copy")
	fmt.Println(d.Name, e.Name)
	q := p
	q.Rename("Shared")
	fmt.Println(p.Name, q.Name)
	var none Puppy
	defer func() { fmt.Println("recovered:", recover()) }()
	fmt.Println(none.Name)
}
