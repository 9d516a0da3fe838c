package main

import (
	"errors"
	"fmt"
)

func main() {
	fmt.Print("a", "b", 1, 2, "c", 3, 4.5, true, nil, 'x', "\n")
	fmt.Print(1, 2, "\n")
	fmt.Print("a", 1, "b", "\n")
	fmt.Print([]int{1}, []int{2}, "\n")
	fmt.Println("a", "b", 1, 2, nil, true, 'x', 1.0, []string{}, map[string]int{})
	fmt.Println()
	fmt.Println("")
	s := fmt.Sprint("x", 1, 2, "y") + fmt.Sprintln("z", 3) + fmt.Sprintf("%v-%v", 4, 5)
	fmt.Println(len(s), s)
	fmt.Println(fmt.Sprint(), fmt.Sprint(nil), fmt.Sprint(errors.New("e"), 1, 2), fmt.Sprint("", ""))
	fmt.Println(fmt.Errorf("%d %s %v", 1, "x", errors.New("in")))
	e := fmt.Errorf("a: %w", fmt.Errorf("b: %w", errors.New("c")))
	fmt.Println(e, errors.Unwrap(e), errors.Unwrap(errors.Unwrap(e)), errors.Unwrap(errors.New("x")))
	two := fmt.Errorf("%w and %w", errors.New("p"), errors.New("q"))
	fmt.Println(two, errors.Unwrap(two) == nil)
	var sp *string
	var err error
	fmt.Println(sp, err, [2]error{}, []any{nil})
	fmt.Println(fmt.Append([]byte("x"), 1, 2), string(fmt.Appendf(nil, "%03d", 7)))
	n, _ := fmt.Println("count")
	fmt.Println(n)
}
