// Two loops with tickers until a timeout.
package main

import (
	"context"
	"log"
	"os"
	"sync"
	"time"
)

type Server struct {
	mu    sync.RWMutex
	state map[string]int
	quit  chan struct{}
	wg    sync.WaitGroup
}

func (s *Server) run(ctx context.Context, name string) {
	defer s.wg.Done()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			s.mu.Lock()
			s.state[name]++
			s.mu.Unlock()
		case <-ctx.Done():
			return
		case <-s.quit:
			return
		}
	}
}

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	s := &Server{state: map[string]int{}, quit: make(chan struct{})}
	ctx, cancel := context.WithTimeout(context.Background(), 55*time.Millisecond)
	defer cancel()
	for _, n := range []string{"a", "b"} {
		s.wg.Add(1)
		go s.run(ctx, n)
	}
	s.wg.Wait()
	s.mu.RLock()
	defer s.mu.RUnlock()
	log.Println(s.state, ctx.Err())
}
