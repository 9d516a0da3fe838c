// Where a panic in generic code is shown to be.
package main

import "fmt"

type Grid[T any] struct{ rows [][]T }

func (g *Grid[T]) At(x, y int) T { return g.rows[y][x] }

func get[T any](g *Grid[T], f func(*Grid[T]) T) T { return f(g) }

func main() {
	g := &Grid[string]{[][]string{{"a"}}}
	fmt.Println(get(g, func(g *Grid[string]) string { return g.At(0, 0) }))
	get(g, func(g *Grid[string]) string { return g.At(3, 0) })
}
