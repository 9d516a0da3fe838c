package main

func f() // ERROR "missing function body"

func _()

type T int

func (T) m() // ERROR "missing function body"

func main() {}
