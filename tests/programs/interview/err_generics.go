package main

import (
	"cmp"
	"fmt"
)

type Number interface{ ~int | ~float64 }

func Sum[T Number](xs ...T) (t T) { return }
func Max[T cmp.Ordered](a, b T) T { return a }
func Conv[T, U any](t T) (u U)    { return }
func Eq[T any](a, b T) bool       { return a == b }
func Bad[T any](a T) int          { return a.Len() }
func Add[T any](a, b T) T         { return a + b }

type Stack[T any] struct{ xs []T }

func (s Stack[T]) Push(x T) {}

type Set[K comparable] map[K]bool

func main() {
	Sum("a", "b")
	Sum(1, 2.5)
	Max(1, "a")
	Max([]int{}, nil)
	Conv(1)
	var s Stack
	Stack[int]{}.Push("x")
	var st Set[[]int]
	var n Number
	Sum[int, int](1)
	fmt.Println(s, st, n)
	x := Sum
	Sum()
	_ = Stack[int, string]{}
}
