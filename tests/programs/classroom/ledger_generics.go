package main

import (
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

type ID[T any] string

type Entity interface {
	comparable
	Key() string
}

type Repo[E Entity] struct {
	rows  map[string]E
	hooks []func(op string, e E)
}

type NotFound[T any] struct{ Key string }

func (n NotFound[T]) Error() string { return fmt.Sprintf("%T %q not found", *new(T), n.Key) }

func NewRepo[E Entity](es ...E) *Repo[E] {
	r := &Repo[E]{rows: make(map[string]E)}
	for _, e := range es {
		r.Save(e)
	}
	return r
}

func (r *Repo[E]) On(h func(string, E)) { r.hooks = append(r.hooks, h) }

func (r *Repo[E]) Save(e E) (changed bool) {
	old, ok := r.rows[e.Key()]
	changed = !ok || old != e
	r.rows[e.Key()] = e
	op := "insert"
	switch {
	case ok && changed:
		op = "update"
	case ok:
		op = "noop"
	}
	for _, h := range r.hooks {
		h(op, e)
	}
	return
}

func (r *Repo[E]) Find(key string) (E, error) {
	if e, ok := r.rows[key]; ok {
		return e, nil
	}
	var zero E
	return zero, NotFound[E]{key}
}

func (r *Repo[E]) Query(where ...func(E) bool) iter.Seq[E] {
	return func(yield func(E) bool) {
	rows:
		for _, k := range slices.Sorted(maps.Keys(r.rows)) {
			for _, w := range where {
				if !w(r.rows[k]) {
					continue rows
				}
			}
			if !yield(r.rows[k]) {
				return
			}
		}
	}
}

func Project[E, V any](seq iter.Seq[E], f func(E) V) (out []V) {
	for e := range seq {
		out = append(out, f(e))
	}
	return
}

type User struct {
	Name string
	Age  int
}

func (u User) Key() string { return strings.ToLower(u.Name) }

type Product struct {
	ID    ID[Product]
	Price float64
}

func (p Product) Key() string { return string(p.ID) }

func adult(u User) bool { return u.Age >= 18 }

func Not[T any](f func(T) bool) func(T) bool { return func(t T) bool { return !f(t) } }

func main() {
	users := NewRepo(User{"Ann", 30}, User{"bob", 12}, User{"Cy", 44})
	var log []string
	users.On(func(op string, u User) { log = append(log, op+" "+u.Name) })
	fmt.Println(users.Save(User{"BOB", 13}), users.Save(User{"Ann", 30}), users.Save(User{"dee", 18}), log)
	fmt.Println(Project(users.Query(adult), func(u User) string { return u.Name }))
	fmt.Println(Project(users.Query(Not(adult)), User.Key), slices.Collect(users.Query()))
	for u := range users.Query(adult) {
		fmt.Println("first adult", u)
		break
	}
	_, err := users.Find("zed")
	var nf NotFound[User]
	var np NotFound[Product]
	fmt.Println(err, errors.As(err, &nf), errors.As(err, &np), nf.Key)
	products := NewRepo[Product]()
	products.Save(Product{"p1", 9.5})
	p, err := products.Find("p1")
	fmt.Printf("%+v %v %T\n", p, err, p.ID)
	_, err = products.Find("p2")
	fmt.Println(err)
	next, stop := iter.Pull(users.Query())
	defer stop()
	a, ok := next()
	b, _ := next()
	fmt.Println(a, ok, b)
	var empty Repo[User]
	fmt.Println(Project(empty.Query(), User.Key) == nil)
	empty.Save(User{})
}
