package main

import (
	"fmt"
	"math"
	"math/cmplx"
	"strings"
)

type World struct {
	w, h  int
	cells []bool
}

func Parse(pattern string, w, h int) *World {
	world := &World{w: w, h: h, cells: make([]bool, w*h)}
	for y, line := range strings.Split(strings.Trim(pattern, "\n"), "\n") {
		for x, c := range line {
			*world.at(x+1, y+1) = c == 'O'
		}
	}
	return world
}

func (w *World) at(x, y int) *bool {
	return &w.cells[(y+w.h)%w.h*w.w+(x+w.w)%w.w]
}

func (w *World) neighbours(x, y int) (n int) {
	for dy := -1; dy <= 1; dy++ {
		for dx := -1; dx <= 1; dx++ {
			if (dx != 0 || dy != 0) && *w.at(x+dx, y+dy) {
				n++
			}
		}
	}
	return
}

func (w *World) Step() *World {
	next := *w
	next.cells = make([]bool, len(w.cells))
	for y := range w.h {
		for x := range w.w {
			n := w.neighbours(x, y)
			*next.at(x, y) = n == 3 || n == 2 && *w.at(x, y)
		}
	}
	return &next
}

func (w *World) String() string {
	var sb strings.Builder
	for i, alive := range w.cells {
		if alive {
			sb.WriteByte('#')
		} else {
			sb.WriteByte('.')
		}
		if i%w.w == w.w-1 {
			sb.WriteByte('\n')
		}
	}
	return sb.String()
}

func (w *World) hash() (h uint64) {
	for _, c := range w.cells {
		h *= 31
		if c {
			h++
		}
	}
	return
}

func mandelbrot(c complex128, limit int) int {
	z := complex(0, 0)
	for i := range limit {
		if cmplx.Abs(z) > 2 {
			return i
		}
		z = z*z + c
	}
	return limit
}

func rule(n uint8, width, rows int) {
	row := make([]byte, width)
	row[width/2] = 1
	for range rows {
		var sb strings.Builder
		next := make([]byte, width)
		for i, c := range row {
			sb.WriteByte(" *"[c])
			left, right := byte(0), byte(0)
			if i > 0 {
				left = row[i-1]
			}
			if i < width-1 {
				right = row[i+1]
			}
			next[i] = n >> (left<<2 | c<<1 | right) & 1
		}
		fmt.Println(strings.TrimRight(sb.String(), " "))
		row = next
	}
}

func main() {
	w := Parse(`
.O.
..O
OOO`, 8, 6)
	seen := map[uint64]int{}
	for gen := 0; ; gen++ {
		if gen < 2 {
			fmt.Printf("generation %d\n%v", gen, w)
		}
		if first, ok := seen[w.hash()]; ok {
			fmt.Println("repeats", first, "at", gen)
			break
		}
		seen[w.hash()] = gen
		w = w.Step()
	}
	const shades = " .:-=+*#%@"
	for y := 1.2; y >= -1.2; y -= 0.24 {
		line := ""
		for x := -2.0; x <= 0.6; x += 0.06 {
			n := mandelbrot(complex(x, y), 50)
			line += string(shades[n*(len(shades)-1)/50])
		}
		fmt.Println(strings.TrimRight(line, " "))
	}
	rule(90, 31, 8)
	z := complex(3, -4)
	var c64 complex64 = 1 + 1i
	fmt.Println(real(z), imag(z), cmplx.Abs(z), cmplx.Conj(z), z*z, z/complex128(c64), c64*c64, -z == 1i*1i*z, cmplx.Phase(1i))
	fmt.Printf("%.2f %8.1f %+g %v\n", z, c64, z, cmplx.Sqrt(-1))
	fmt.Println(cmplx.Exp(complex(0, math.Pi)))
}
