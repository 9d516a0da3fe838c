// Growing an array of structs or arrays shared the elements with the old array.
package main

import "fmt"

type cell struct {
	at [2]int
	in struct{ v int }
}

func main() {
	old := []cell{{at: [2]int{1, 2}}}
	p := &old[0]
	grown := append(old, cell{})
	grown[0].at[0] = 9
	grown[0].in.v = 3
	fmt.Println(old, *p, grown)

	rows := [][2]int{{1, 2}}
	more := append(rows, [2]int{})
	more[0][1] = 7
	fmt.Println(rows, more)

	table := [2][2]int{{1, 2}, {3, 4}}
	view := append(table[:], table[0])
	view[0][0], view[2][0] = 5, 6
	fmt.Println(table, view)
}
