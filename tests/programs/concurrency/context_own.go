// Contexts of the program's own types, keys with String methods.
package main

import (
	"context"
	"fmt"
	"time"
)

type traceID struct{}

type ctxKey int

func (k ctxKey) String() string { return fmt.Sprintf("ctxKey(%d)", int(k)) }

type myCtx struct{ context.Context }

func main() {
	ctx := context.WithValue(context.Background(), traceID{}, 42)
	ctx = context.WithValue(ctx, ctxKey(3), []int{1})
	ctx = context.WithValue(ctx, "str", nil)
	fmt.Println(ctx)
	c, cancel := context.WithCancel(myCtx{ctx})
	fmt.Println(c)
	cancel()
	fmt.Println(c.Err(), c.Value(traceID{}), c.Value(ctxKey(3)), c.Value(ctxKey(4)))
	d, cancel2 := context.WithCancel(c)
	defer cancel2()
	<-d.Done()
	fmt.Println(d.Err(), context.Cause(d))
	e, cancel3 := context.WithTimeout(myCtx{context.TODO()}, 10*time.Millisecond)
	defer cancel3()
	f, cancel4 := context.WithCancel(myCtx{e})
	defer cancel4()
	select {
	case <-f.Done():
	case <-time.After(5 * time.Second):
	}
	fmt.Println(f.Err(), context.Cause(f))
	fmt.Printf("%v %T %v\n", context.Canceled, context.DeadlineExceeded, context.DeadlineExceeded)
	defer func() { fmt.Println(recover()) }()
	context.WithValue(ctx, nil, 1)
}
