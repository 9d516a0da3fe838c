package main

import "fmt"

func find(grid [][]int, want int) (r, c int) {
outer:
	for r = range grid {
		for c = range grid[r] {
			switch {
			case grid[r][c] == want:
				break outer
			case grid[r][c] < 0:
				continue outer
			}
		}
	}
	return
}

func gotoLoop() (n int) {
	i := 0
loop:
	if i < 5 {
		n += i
		i++
		goto loop
	}
	return
}

func classify(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprintf("integer %v %T", v, v)
	case string:
		return "string " + v
	case error:
		return "error " + v.Error()
	case func(int) int:
		return fmt.Sprint("func ", v(3))
	case []int:
		return fmt.Sprint("slice ", len(v))
	case fmt.Stringer:
		return "stringer"
	case struct{ X int }:
		return fmt.Sprint("anon ", v.X)
	default:
		return fmt.Sprintf("other %T", v)
	}
}

func fall(n int) (s string) {
	switch n {
	case 0:
		s += "0"
		fallthrough
	case 1:
		s += "1"
		if n == 0 {
			break
		}
		fallthrough
	case 2:
		s += "2"
	default:
		s += "d"
		fallthrough
	case 3:
		s += "3"
	}
	return
}

func side(n int) int { fmt.Print("s", n, " "); return n }

func main() {
	fmt.Println(find([][]int{{1, 2}, {-1, 5}, {5, 6}}, 5))
	fmt.Println(gotoLoop())
	for _, x := range []any{nil, 1, int64(2), "s", fmt.Errorf("e"), func(i int) int { return i * i }, []int{1}, struct{ X int }{4}, 1.5, 'a', [2]bool{}} {
		fmt.Println(classify(x))
	}
	for i := range 5 {
		fmt.Print(fall(i), " ")
	}
	fmt.Println()
	switch side(2) {
	case side(1), side(2), side(3):
		fmt.Println("hit")
	case side(4):
	}
	switch x := side(5); true {
	case x > 4:
		fmt.Println("big")
	case x > 3:
		fmt.Println("never")
	}
	switch {
	default:
		fmt.Println("default first")
	case false:
	}
	i := 0
for1:
	for {
		select {
		default:
			i++
			if i > 3 {
				break for1
			}
			continue for1
		}
	}
block:
	{
		if i == 4 {
			break block
		}
		fmt.Println("unreached")
	}
sw:
	switch {
	case true:
		for {
			break sw
		}
	}
	if i > 100 {
		goto end
	}
	fmt.Println("i", i)
end:
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		if i == 2 {
			continue
		}
		fmt.Print(i, j, " ")
	}
	fmt.Println()
}
