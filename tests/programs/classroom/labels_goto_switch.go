package main

import "fmt"

type token int

func classify(x any) string {
	switch y := x.(type) {
	case nil:
		return "nil"
	case int, int8:
		return fmt.Sprintf("int-ish %v", y)
	case func(int) int:
		return fmt.Sprint("func ", y(2))
	case []int:
		return fmt.Sprint("slice ", len(y))
	case map[string]int:
		return fmt.Sprint("map ", y["a"])
	case *int:
		*y++
		return fmt.Sprint("ptr ", *y)
	case error:
		return "error " + y.Error()
	case fmt.Stringer:
		return "stringer " + y.String()
	case struct{ X int }:
		return fmt.Sprint("struct ", y.X)
	case chan int:
		return "chan"
	case bool:
		if y {
			return "yes"
		}
	case token:
		return "token"
	case [2]int:
		return fmt.Sprint("array ", y[1])
	case interface{ Foo() }:
		return "foo"
	}
	return "unknown"
}

func primes(n int) (out []int) {
next:
	for i := 2; i < n; i++ {
		for _, p := range out {
			if i%p == 0 {
				continue next
			}
			if p*p > i {
				break
			}
		}
		out = append(out, i)
	}
	return
}

func grade(n int) (g string) {
	switch {
	case n >= 90:
		g = "A"
	case n >= 80:
		g = "B"
		if n == 85 {
			break
		}
		fallthrough
	case n > 1000:
		g += "+"
	case n < 0:
		panic(fmt.Sprintf("grade %d", n))
	default:
		g = "F"
	}
	return
}

func find(grid [][]int, want int) (x, y int) {
	x, y = -1, -1
search:
	for r := range grid {
		for c := range grid[r] {
			switch v := grid[r][c]; {
			case v == want:
				x, y = c, r
				break search
			case v < 0:
				continue search
			}
		}
	}
	return
}

func retry() (n int) {
	tries := 0
again:
	tries++
	for i := 0; ; i++ {
		if i == tries*2 {
			if tries < 3 {
				goto again
			}
			goto done
		}
		n += i
	}
done:
	return n
}

func eval(order *[]string, name string, v int) int {
	*order = append(*order, name)
	return v
}

func main() {
	n := 41
	for _, x := range []any{nil, 1, int8(2), func(i int) int { return i * i }, []int{1, 2}, map[string]int{"a": 7}, &n, fmt.Errorf("e%d", 1), struct{ X int }{5}, make(chan int), true, false, token(1), [2]int{3, 4}, 2.5, "s"} {
		fmt.Print(classify(x), "; ")
	}
	fmt.Println(n)
	fmt.Println(primes(50), grade(95), grade(85), grade(81), grade(3))
	fmt.Println(find([][]int{{1, -1, 9}, {2, 9}, {9}}, 9))
	fmt.Println(find([][]int{{}, nil}, 9))
	fmt.Println(retry())
	var order []string
	switch eval(&order, "tag", 2) {
	case eval(&order, "a", 1), eval(&order, "b", 2), eval(&order, "c", 3):
		order = append(order, "body")
	case eval(&order, "d", 2):
		order = append(order, "never")
	default:
	}
	fmt.Println(order)
	switch x := 5; x {
	default:
		fmt.Println("default first")
		fallthrough
	case 1:
		fmt.Println("fell into one")
	case 2:
		fmt.Println("two")
	}
	switch {
	}
	i := 0
	for i < 3 {
		i++
	}
	for range 2 {
		fmt.Print("x")
	}
	for i := range 10 {
		if i%2 == 0 {
			continue
		} else if i > 7 {
			break
		}
		fmt.Print(i)
	}
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		fmt.Print(" ", i, j)
	}
	for i, c := range "aé" {
		fmt.Print(" ", i, string(c))
	}
	for i := range [3]struct{}{} {
		defer func() { fmt.Print("d", i, " ") }()
	}
	for k := range map[string]bool{"only": true} {
		fmt.Print(" ", k)
	}
	var arr [4]int
	for i := range arr {
		arr[i] = i * i
	}
	for i, v := range &arr {
		arr[3-i] += v
	}
	fmt.Println(arr)
	fmt.Println(grade(-1))
}
