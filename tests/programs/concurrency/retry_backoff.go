// Attempts with growing pauses until the context ends.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var errTemporary = errors.New("temporary")

func retry(ctx context.Context, f func(int) error) error {
	pause := 10 * time.Millisecond
	for i := 1; ; i++ {
		err := f(i)
		if err == nil || !errors.Is(err, errTemporary) {
			return err
		}
		select {
		case <-time.After(pause):
			pause *= 2
		case <-ctx.Done():
			return errors.Join(err, ctx.Err())
		}
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond)
	defer cancel()
	fmt.Println(retry(ctx, func(n int) error {
		fmt.Println("attempt", n)
		if n < 3 {
			return fmt.Errorf("%w: %d", errTemporary, n)
		}
		return nil
	}))
	fmt.Println(retry(ctx, func(n int) error { return errors.New("permanent") }))
	err := retry(ctx, func(n int) error { return errTemporary })
	fmt.Println(errors.Is(err, context.DeadlineExceeded), errors.Is(err, errTemporary))
}
