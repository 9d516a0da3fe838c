// The first error cancels the others.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type group struct {
	wg     sync.WaitGroup
	once   sync.Once
	err    error
	cancel context.CancelFunc
}

func withContext(ctx context.Context) (*group, context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	return &group{cancel: cancel}, ctx
}

func (g *group) Go(f func() error) {
	g.wg.Go(func() {
		if err := f(); err != nil {
			g.once.Do(func() {
				g.err = err
				g.cancel()
			})
		}
	})
}

func (g *group) Wait() error {
	g.wg.Wait()
	g.cancel()
	return g.err
}

func main() {
	g, ctx := withContext(context.Background())
	var cancelled [3]bool
	for i := range 3 {
		g.Go(func() error {
			select {
			case <-time.After(time.Hour):
				return nil
			case <-ctx.Done():
				cancelled[i] = true
				return ctx.Err()
			}
		})
	}
	g.Go(func() error {
		time.Sleep(10 * time.Millisecond)
		return errors.New("broken")
	})
	fmt.Println(g.Wait(), cancelled, ctx.Err())
	g2, ctx2 := withContext(context.Background())
	g2.Go(func() error { return nil })
	fmt.Println(ctx2.Err(), g2.Wait(), ctx2.Err())
}
