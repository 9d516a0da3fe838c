package main

import "fmt"

func find(grid [][]int, want int) (r, c int) {
	r, c = -1, -1
search:
	for i, row := range grid {
		for j, v := range row {
			switch {
			case v == want:
				r, c = i, j
				break search
			case v < 0:
				continue search
			case v == 0:
				break
			}
		}
	}
	return
}

func main() {
	g := [][]int{{1, 2, -1, 7}, {4, 0, 7}, {8}}
	fmt.Println(find(g, 7))
	fmt.Println(find(g, 8))
	fmt.Println(find(g, 99))
	n := 0
loop:
	for {
		switch n++; {
		case n > 5:
			break loop
		case n%2 == 0:
			continue loop
		}
		fmt.Print(n, " ")
	}
	fmt.Println("done", n)
once:
	for {
		if n == 6 {
			break once
		}
		fmt.Println("not reached")
	}
sw:
	switch {
	case n > 1:
		for i := range 3 {
			if i == 1 {
				break sw
			}
			fmt.Println("i", i)
		}
		fmt.Println("not reached")
	}
	fmt.Println("end")
}
