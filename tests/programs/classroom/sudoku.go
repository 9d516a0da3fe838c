package main

import (
	"bufio"
	"errors"
	"fmt"
	"strings"
)

const puzzle = `
53. .7. ...
6.. 195 ...
.98 ... .6.

8.. .6. ..3
4.. 8.3 ..1
7.. .2. ..6

.6. ... 28.
... 419 ..5
... .8. .79
`

type Grid [9][9]uint8

var ErrBad = errors.New("bad puzzle")

func Parse(s string) (g Grid, err error) {
	sc := bufio.NewScanner(strings.NewReader(s))
	row := 0
	for sc.Scan() {
		line := strings.ReplaceAll(sc.Text(), " ", "")
		if line == "" {
			continue
		}
		if len(line) != 9 || row == 9 {
			return g, fmt.Errorf("row %d %q: %w", row, line, ErrBad)
		}
		for col, ch := range []byte(line) {
			switch {
			case ch == '.':
			case '1' <= ch && ch <= '9':
				g[row][col] = ch - '0'
			default:
				return g, fmt.Errorf("%q at %d,%d: %w", ch, row, col, ErrBad)
			}
		}
		row++
	}
	return g, sc.Err()
}

func (g *Grid) free(r, c int) uint16 {
	var seen uint16
	for i := range 9 {
		seen |= 1<<g[r][i] | 1<<g[i][c] | 1<<g[r/3*3+i/3][c/3*3+i%3]
	}
	return ^seen & 0x3fe
}

func ones(x uint16) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return
}

var tried int

func (g *Grid) Solve() bool {
	best, br, bc := 10, -1, -1
	for r := range g {
		for c, v := range g[r] {
			if v == 0 {
				if n := ones(g.free(r, c)); n < best {
					best, br, bc = n, r, c
				}
			}
		}
	}
	if br < 0 {
		return true
	}
	opts := g.free(br, bc)
	for v := uint8(1); v <= 9; v++ {
		if opts>>v&1 == 1 {
			tried++
			g[br][bc] = v
			if g.Solve() {
				return true
			}
		}
	}
	g[br][bc] = 0
	return false
}

func (g Grid) String() string {
	var b strings.Builder
	for r, row := range g {
		if r%3 == 0 {
			b.WriteString("+-------+-------+-------+\n")
		}
		for c, v := range row {
			if c%3 == 0 {
				b.WriteString("| ")
			}
			fmt.Fprint(&b, v, " ")
		}
		b.WriteString("|\n")
	}
	return b.String()
}

func main() {
	g, err := Parse(puzzle)
	if err != nil {
		fmt.Println(err)
		return
	}
	before := g
	fmt.Println(g.Solve(), tried, before == g)
	fmt.Print(g)
	fmt.Println(before[0], g[8])
	for _, s := range []string{"12x......", "123", strings.Repeat(".........\n", 10), ""} {
		_, err := Parse(s)
		fmt.Println(err, errors.Is(err, ErrBad))
	}
	hopeless := Grid{{1, 2, 3, 4, 5, 6, 7, 8}, 1: {8: 9}}
	fmt.Println(hopeless.Solve())
}
