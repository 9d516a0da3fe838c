// Timeouts and deadlines: the nearest one counts.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func slow(ctx context.Context, d time.Duration) (string, error) {
	select {
	case <-time.After(d):
		return "done", nil
	case <-ctx.Done():
		return "", fmt.Errorf("slow: %w", ctx.Err())
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	fmt.Println(slow(ctx, time.Millisecond))
	_, err := slow(ctx, time.Hour)
	fmt.Println(err, errors.Is(err, context.DeadlineExceeded))
	var t interface{ Timeout() bool }
	fmt.Println(errors.As(err, &t) && t.Timeout())
	inner, cancelInner := context.WithTimeout(ctx, time.Hour)
	defer cancelInner()
	a, _ := ctx.Deadline()
	b, ok := inner.Deadline()
	fmt.Println(a.Equal(b), ok, inner.Err())
	gone, cancelGone := context.WithDeadline(context.Background(), time.Unix(0, 0))
	cancelGone()
	fmt.Println(gone.Err())
	quick, cancelQuick := context.WithTimeoutCause(context.Background(), time.Hour, errors.New("slow"))
	cancelQuick()
	fmt.Println(quick.Err(), context.Cause(quick))
}
