package main

import (
	"errors"
	"fmt"
)

type Celsius float64
type Shape interface{ Sides() int }
type Tri struct{}

func (Tri) Sides() int { return 3 }

func kind(v any) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case int:
		return fmt.Sprint("int ", x+1)
	case int8, int16, int32:
		return fmt.Sprintf("small %v %T", x, x)
	case string:
		return "string " + x
	case []byte:
		return fmt.Sprint("bytes ", len(x))
	case []int, map[string]int:
		return fmt.Sprintf("%T", x)
	case func() int:
		return fmt.Sprint("func ", x())
	case *int:
		*x++
		return fmt.Sprint("ptr ", *x)
	case Shape:
		return fmt.Sprint("shape ", x.Sides())
	case error:
		return "error " + x.Error()
	case float64, Celsius:
		return fmt.Sprintf("floaty %v", x)
	case struct{ A int }:
		return fmt.Sprint("anon ", x.A)
	case [2]int:
		return fmt.Sprint(x[0] + x[1])
	case bool:
		if x {
			break
		}
		return "false"
	default:
		return fmt.Sprintf("other %T", x)
	}
	return "fell out"
}

func main() {
	n := 9
	for _, v := range []any{nil, 1, int8(2), 'r', "s", []byte("abc"), []int{}, map[string]int{}, func() int { return 4 }, &n,
		Tri{}, &Tri{}, errors.New("e"), 1.5, Celsius(2), struct{ A int }{3}, [2]int{4, 5}, true, false, uint(1), [3]int{}, struct{}{}} {
		fmt.Println(kind(v))
	}
	var s Shape
	switch s.(type) {
	case Tri:
		fmt.Println("tri")
	case nil:
		fmt.Println("nil shape")
	}
	switch y := any(n); z := y.(type) {
	case int:
		fmt.Println(y, z, n)
	}
}
