package main

import "fmt"

func (n int) Double() int { return n * 2 }

type I interface{ M() }

func (i I) X() {}

type P *int

func (p P) Y() {}

type T struct{ name string }

func (t T) name()  {}
func (t **T) Z()   {}
func (Missing) Q() {}
func (t T) ok()    {}

func (fmt.Stringer) W() {}

func main() {}
