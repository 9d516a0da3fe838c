package main

import "fmt"

type T struct{ a int }

func main() {
	fmt.Printf("%d\n")
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%d\n", 1, 2)
	fmt.Printf("%d\n", "str")
	fmt.Printf("%s\n", 42)
	fmt.Printf("%z\n", 42)
	fmt.Printf("%!\n")
	fmt.Printf("100%\n")
	fmt.Printf("%t %t\n", 1, "x")
	fmt.Printf("%s\n", T{1})
	fmt.Printf("%d %s\n", nil, nil)
	fmt.Printf("%-\n", 1)
	fmt.Printf("%*d\n", "a", 1)
	fmt.Printf("%.*d\n", -1, 1)
	fmt.Printf("%[2]d %[1]d\n", 1, 2)
	fmt.Printf("%[3]d\n", 1)
	fmt.Printf("%[2]*[1]d|\n", 7, 4)
	fmt.Printf("%[1]d %[1]v %[1]x %d\n", 10, 11)
	fmt.Printf("%[x]d\n", 1)
	fmt.Printf("%c %q\n", "s", 1.5)
	fmt.Printf("no verbs\n", 1, "a", nil)
	fmt.Printf("%", 1)
	fmt.Println()
	fmt.Printf("%%|%5%|%-5%|\n")
	fmt.Printf("%x %x\n", 1.5, true)
	fmt.Printf("%v %d\n", struct{}{}, true)
	fmt.Printf("%世\n", 1)
}
