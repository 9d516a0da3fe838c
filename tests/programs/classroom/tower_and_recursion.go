package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

type peg []int

func (p *peg) push(d int) error {
	if n := len(*p); n > 0 && (*p)[n-1] < d {
		return fmt.Errorf("disk %d onto %d", d, (*p)[n-1])
	}
	*p = append(*p, d)
	return nil
}

func (p *peg) pop() int {
	n := len(*p) - 1
	d := (*p)[n]
	*p = (*p)[:n]
	return d
}

func hanoi(n int, from, to, via *peg, moves *int) {
	if n == 0 {
		return
	}
	hanoi(n-1, from, via, to, moves)
	if err := to.push(from.pop()); err != nil {
		panic(err)
	}
	*moves++
	hanoi(n-1, via, to, from, moves)
}

func ackermann(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func isEven(n int) bool {
	if n == 0 {
		return true
	}
	return isOdd(n - 1)
}
func isOdd(n int) bool { return n != 0 && isEven(n-1) }

func flood(grid [][]byte, x, y int, to byte) (n int) {
	if y < 0 || y >= len(grid) || x < 0 || x >= len(grid[y]) || grid[y][x] != '.' {
		return 0
	}
	grid[y][x] = to
	return 1 + flood(grid, x+1, y, to) + flood(grid, x-1, y, to) + flood(grid, x, y+1, to) + flood(grid, x, y-1, to)
}

func pascal(n int) [][]int {
	if n == 0 {
		return nil
	}
	rows := pascal(n - 1)
	row := make([]int, n)
	row[0], row[n-1] = 1, 1
	for i := 1; i < n-1; i++ {
		row[i] = rows[n-2][i-1] + rows[n-2][i]
	}
	return append(rows, row)
}

type dir struct {
	name string
	size int
	kids []dir
}

func (d dir) total() int {
	t := d.size
	for _, k := range d.kids {
		t += k.total()
	}
	return t
}

func (d dir) tree(prefix string, last bool, sb *strings.Builder) {
	branch, next := "├── ", "│   "
	if last {
		branch, next = "└── ", "    "
	}
	fmt.Fprintf(sb, "%s%s%s (%d)\n", prefix, branch, d.name, d.total())
	for i, k := range d.kids {
		k.tree(prefix+next, i == len(d.kids)-1, sb)
	}
}

func flatten(v any) (out []int) {
	switch x := v.(type) {
	case int:
		return []int{x}
	case []any:
		for _, e := range x {
			out = append(out, flatten(e)...)
		}
	case []int:
		return x
	default:
		panic(fmt.Errorf("flatten: %T", v))
	}
	return
}

func parens(n int) (out []string) {
	var rec func(s string, open, closed int)
	rec = func(s string, open, closed int) {
		if len(s) == 2*n {
			out = append(out, s)
			return
		}
		if open < n {
			rec(s+"(", open+1, closed)
		}
		if closed < open {
			rec(s+")", open, closed+1)
		}
	}
	rec("", 0, 0)
	return
}

var errDeep = errors.New("too deep")

func depth(n int) (err error) {
	if n > 500 {
		return errDeep
	}
	defer func() {
		if err != nil && n%250 == 0 {
			err = fmt.Errorf("%d: %w", n, err)
		}
	}()
	return depth(n + 1)
}

func main() {
	a, b, c := &peg{5, 4, 3, 2, 1}, &peg{}, &peg{}
	moves := 0
	hanoi(5, a, c, b, &moves)
	fmt.Println(*a, *b, *c, moves, c.push(9))
	fmt.Println(ackermann(2, 3), isEven(100), isOdd(7))
	grid := [][]byte{[]byte("..#."), []byte(".##."), []byte("....")}
	fmt.Println(flood(grid, 0, 0, 'o'))
	for _, row := range grid {
		fmt.Printf("%s\n", row)
	}
	for i, row := range pascal(6) {
		fmt.Printf("%*s%v\n", 12-2*i, "", row)
	}
	root := dir{"root", 1, []dir{{"a", 2, []dir{{name: "a1", size: 5}}}, {"b", 3, nil}}}
	var sb strings.Builder
	root.tree("", true, &sb)
	fmt.Print(sb.String())
	fmt.Println(flatten([]any{1, []any{2, []int{3, 4}, []any{}}, 5}))
	fmt.Println(parens(3), len(parens(5)))
	err := depth(0)
	fmt.Println(err, errors.Is(err, errDeep))
	defer func() {
		fmt.Fprintln(os.Stderr, "exit:", recover())
		os.Exit(moves)
	}()
	flatten([]any{1, "two"})
}
