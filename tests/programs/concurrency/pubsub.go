// Subscribers each get every message of their topic.
package main

import (
	"fmt"
	"sync"
)

type broker struct {
	mu   sync.RWMutex
	subs map[string][]chan string
}

func (b *broker) subscribe(topic string) <-chan string {
	ch := make(chan string, 8)
	b.mu.Lock()
	b.subs[topic] = append(b.subs[topic], ch)
	b.mu.Unlock()
	return ch
}

func (b *broker) publish(topic, msg string) int {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, ch := range b.subs[topic] {
		ch <- msg
	}
	return len(b.subs[topic])
}

func (b *broker) close() {
	for _, list := range b.subs {
		for _, ch := range list {
			close(ch)
		}
	}
}

func main() {
	b := &broker{subs: map[string][]chan string{}}
	news1, news2, sport := b.subscribe("news"), b.subscribe("news"), b.subscribe("sport")
	fmt.Println(b.publish("news", "hello"), b.publish("sport", "goal"), b.publish("weather", "rain"))
	b.publish("news", "world")
	b.close()
	var wg sync.WaitGroup
	got := make([][]string, 3)
	for i, ch := range []<-chan string{news1, news2, sport} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for m := range ch {
				got[i] = append(got[i], m)
			}
		}()
	}
	wg.Wait()
	fmt.Println(got)
}
