// reflect with type parameters, iterators and channels.
package main

import (
	"fmt"
	"iter"
	"reflect"
	"runtime/debug"
	"time"
)

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) String() string { return fmt.Sprint(p.Key, "=", p.Val) }
func (p *Pair[K, V]) Set(v V)       { p.Val = v }

type S struct {
	A int `k:"v"`
	B string
}

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n && yield(i); i++ {
		}
	}
}

func show[T any]() {
	t := reflect.TypeFor[T]()
	fmt.Println(t, t.Kind())
}

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	show[int]()
	show[error]()
	show[map[string][]Pair[int, S]]()
	p := Pair[string, int]{"a", 1}
	t := reflect.TypeOf(p)
	fmt.Println(t, t.Name(), t.Kind(), t.NumMethod(), reflect.TypeOf(&p).NumMethod(), t.Field(1).Type)
	reflect.ValueOf(&p).MethodByName("Set").Call([]reflect.Value{reflect.ValueOf(9)})
	fmt.Println(p, reflect.ValueOf(p))
	x, ok := reflect.TypeAssert[fmt.Stringer](reflect.ValueOf(p))
	fmt.Println(x, ok)
	_, ok = reflect.TypeAssert[int](reflect.ValueOf(p))
	fmt.Println(ok)
	for v := range reflect.ValueOf(3).Seq() {
		fmt.Print(v, v.Type(), " ")
	}
	for v := range reflect.ValueOf("hé").Seq() {
		fmt.Print(v, " ")
	}
	for i, v := range reflect.ValueOf([]string{"x", "y"}).Seq2() {
		fmt.Print(i, v, " ")
	}
	for v := range reflect.ValueOf(count(3)).Seq() {
		fmt.Print(v, " ")
	}
	for f := range reflect.TypeFor[S]().Fields() {
		fmt.Print(f.Name, f.Tag, " ")
	}
	for f, v := range reflect.ValueOf(S{1, "b"}).Fields() {
		fmt.Print(f.Name, v, " ")
	}
	for m := range reflect.TypeOf(&p).Methods() {
		fmt.Print(m.Name, " ")
	}
	for t := range reflect.TypeOf(fmt.Sprintf).Ins() {
		fmt.Print(t, " ")
	}
	for t := range reflect.TypeOf(fmt.Sprintf).Outs() {
		fmt.Println(t)
	}
	// channels
	ch := reflect.MakeChan(reflect.TypeFor[chan S](), 2)
	ch.Send(reflect.ValueOf(S{1, "one"}))
	fmt.Println(ch.Len(), ch.Cap(), ch.TrySend(reflect.ValueOf(S{2, "two"})), ch.TrySend(reflect.ValueOf(S{3, ""})))
	v, ok := ch.Recv()
	fmt.Println(v, ok)
	c := ch.Interface().(chan S)
	fmt.Println(<-c, len(c))
	v, ok = ch.TryRecv()
	fmt.Println(v.IsValid(), ok)
	go func() {
		for i := range 3 {
			c <- S{i, "go"}
		}
		close(c)
	}()
	for v := range ch.Seq() {
		fmt.Print(v, " ")
	}
	v, ok = ch.Recv()
	fmt.Println(v, ok)
	in, out := make(chan int), make(chan string, 1)
	go func() { in <- 5 }()
	cases := []reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(in)}, {Dir: reflect.SelectRecv, Chan: reflect.ValueOf((<-chan string)(nil))}}
	i, v, ok := reflect.Select(cases)
	fmt.Println(i, v, ok)
	i, v, ok = reflect.Select(append(cases, reflect.SelectCase{Dir: reflect.SelectDefault}))
	fmt.Println(i, v.IsValid(), ok)
	i, _, ok = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(out), Send: reflect.ValueOf("sent")}})
	fmt.Println(i, ok, <-out)
	timer := time.After(time.Millisecond)
	i, _, ok = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(timer)}})
	fmt.Println(i, ok)
	try(func() { ch.Close() })
	try(func() { reflect.ValueOf((<-chan int)(in)).Send(reflect.ValueOf(1)) })
	try(func() { reflect.MakeChan(reflect.TypeFor[int](), 0) })
	try(func() { reflect.ValueOf(in).Send(reflect.ValueOf("x")) })
	try(func() { reflect.ValueOf(1.5).Seq() })
	var gc debug.GCStats
	debug.ReadGCStats(&gc)
	fmt.Println(gc.PauseTotal >= 0)
}
