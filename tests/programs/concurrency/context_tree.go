// Cancelling a context cancels what was made from it, and nothing else.
package main

import (
	"context"
	"errors"
	"fmt"
)

type key int

func main() {
	root, cancelRoot := context.WithCancel(context.Background())
	left, cancelLeft := context.WithCancelCause(root)
	right := context.WithValue(root, key(1), "value")
	leaf, cancelLeaf := context.WithCancel(left)
	defer cancelLeaf()
	fmt.Println(root.Err(), left.Err(), right.Err(), leaf.Err())
	cancelLeft(errors.New("why"))
	cancelLeft(errors.New("too late"))
	fmt.Println(root.Err(), left.Err(), right.Err(), leaf.Err())
	fmt.Println(context.Cause(root), context.Cause(left), context.Cause(right), context.Cause(leaf))
	cancelRoot()
	cancelRoot()
	fmt.Println(root.Err(), right.Err(), context.Cause(right), context.Cause(leaf))
	fmt.Println(right.Value(key(1)), right.Value(1), leaf.Value(key(1)))
	late, cancel := context.WithCancel(root)
	defer cancel()
	fmt.Println(late.Err())
	fmt.Println(root, right, leaf)
}
