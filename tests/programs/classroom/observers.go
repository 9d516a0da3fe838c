package main

import (
	"fmt"
	"sort"
	"strings"
)

type Event struct {
	Topic string
	Data  any
}

type Handler interface{ Handle(Event) error }

type HandlerFunc func(Event) error

func (f HandlerFunc) Handle(e Event) error { return f(e) }

type Middleware func(Handler) Handler

type Bus struct {
	handlers map[string][]Handler
	log      []string
	nextID   int
	ids      map[int]func()
}

func NewBus() *Bus { return &Bus{handlers: map[string][]Handler{}, ids: map[int]func(){}} }

func (b *Bus) Subscribe(topic string, h Handler, mw ...Middleware) (id int) {
	for i := len(mw) - 1; i >= 0; i-- {
		h = mw[i](h)
	}
	at := len(b.handlers[topic])
	b.handlers[topic] = append(b.handlers[topic], h)
	b.nextID++
	b.ids[b.nextID] = func() { b.handlers[topic][at] = nil }
	return b.nextID
}

func (b *Bus) Unsubscribe(id int) {
	if undo := b.ids[id]; undo != nil {
		undo()
		delete(b.ids, id)
	}
}

func (b *Bus) Publish(topic string, data any) (failed int) {
	e := Event{topic, data}
	for _, h := range b.handlers[topic] {
		if h == nil {
			continue
		}
		if err := h.Handle(e); err != nil {
			failed++
			b.log = append(b.log, fmt.Sprintf("%s: %v", topic, err))
		}
	}
	return
}

func logging(b *Bus, name string) Middleware {
	return func(next Handler) Handler {
		return HandlerFunc(func(e Event) error {
			b.log = append(b.log, name+" before "+e.Topic)
			err := next.Handle(e)
			b.log = append(b.log, name+" after")
			return err
		})
	}
}

func recovering(next Handler) Handler {
	return HandlerFunc(func(e Event) (err error) {
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("handler panicked: %v", r)
			}
		}()
		return next.Handle(e)
	})
}

type Counter struct {
	counts map[string]int
	total  int
}

func (c *Counter) Handle(e Event) error {
	c.counts[e.Topic]++
	if n, ok := e.Data.(int); ok {
		c.total += n
		return nil
	}
	return fmt.Errorf("not a number: %#v", e.Data)
}

type Temperature struct {
	value    float64
	watchers []func(old, new float64)
}

func (t *Temperature) Watch(f func(old, new float64)) { t.watchers = append(t.watchers, f) }
func (t *Temperature) Set(v float64) {
	old := t.value
	t.value = v
	for _, w := range t.watchers {
		w(old, v)
	}
}

func main() {
	b := NewBus()
	c := &Counter{counts: make(map[string]int)}
	b.Subscribe("add", c, logging(b, "outer"), logging(b, "inner"))
	id := b.Subscribe("add", HandlerFunc(func(e Event) error { fmt.Printf("got %v (%T)\n", e.Data, e.Data); return nil }))
	b.Subscribe("div", HandlerFunc(func(e Event) error {
		fmt.Println(100 / e.Data.(int))
		return nil
	}), recovering)
	fmt.Println(b.Publish("add", 5), b.Publish("add", "five"))
	b.Unsubscribe(id)
	b.Unsubscribe(99)
	fmt.Println(b.Publish("add", 7), b.Publish("div", 7), b.Publish("div", 0), b.Publish("div", int8(3)), b.Publish("none", nil))
	fmt.Println(strings.Join(b.log, "\n"))
	topics := make([]string, 0)
	for t := range b.handlers {
		topics = append(topics, t)
	}
	sort.Strings(topics)
	fmt.Println(topics, *c)
	var t Temperature
	var history []string
	t.Watch(func(o, n float64) { history = append(history, fmt.Sprintf("%.1f→%.1f", o, n)) })
	t.Watch(func(_, n float64) {
		if n > 30 {
			t.watchers = t.watchers[:1]
			fmt.Println("alarm", n)
		}
	})
	for _, v := range []float64{20, 31, 32} {
		t.Set(v)
	}
	fmt.Println(history, len(t.watchers))
	var h Handler = HandlerFunc(nil)
	fmt.Println(h != nil)
	h.Handle(Event{})
}
