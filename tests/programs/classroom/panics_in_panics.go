package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

type cleanup struct {
	steps []string
}

func (c *cleanup) step(name string) func() {
	c.steps = append(c.steps, "+"+name)
	return func() { c.steps = append(c.steps, "-"+name) }
}

type Tx struct {
	log  []string
	done bool
}

func (t *Tx) Do(f func(*Tx) error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			t.log = append(t.log, "rollback")
			panic(p)
		} else if err != nil {
			t.log = append(t.log, "rollback: "+err.Error())
		} else {
			t.log = append(t.log, "commit")
			t.done = true
		}
	}()
	return f(t)
}

type custom struct {
	code int
	msg  string
}

func (c custom) Error() string { return fmt.Sprintf("E%03d %s", c.code, c.msg) }

func protect(f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			switch v := r.(type) {
			case custom:
				err = v
			case error:
				err = fmt.Errorf("protected: %w", v)
			case string:
				err = errors.New(v)
			default:
				err = fmt.Errorf("odd panic %#v", v)
			}
		}
	}()
	f()
	return nil
}

func named() (x, y int, err error) {
	defer func() {
		if r := recover(); r != nil {
			x *= 10
			err = fmt.Errorf("y was %d: %v", y, r)
		}
	}()
	x, y = 4, 2
	y /= x - 4
	return 100, 200, nil
}

func loop() (out []string) {
	for i := range 4 {
		func() {
			defer func() {
				if r := recover(); r != nil {
					out = append(out, fmt.Sprint(i, ":", r))
				}
			}()
			if i%2 == 1 {
				panic(i * 11)
			}
			out = append(out, fmt.Sprint(i))
		}()
	}
	return
}

type stack []func()

func (s *stack) add(f func()) { *s = append(*s, f) }
func (s stack) unwind() {
	for i := len(s) - 1; i >= 0; i-- {
		defer s[i]()
	}
}

func main() {
	var c cleanup
	func() {
		defer c.step("a")()
		defer c.step("b")()
		c.steps = append(c.steps, "work")
	}()
	fmt.Println(strings.Join(c.steps, " "))
	tx := &Tx{}
	fmt.Println(tx.Do(func(t *Tx) error { t.log = append(t.log, "insert"); return nil }), tx)
	fmt.Println(tx.Do(func(*Tx) error { return custom{7, "constraint"} }))
	err := protect(func() { tx.Do(func(*Tx) error { panic(custom{500, "boom"}) }) })
	var cu custom
	fmt.Println(err, errors.As(err, &cu), cu.code, tx.log)
	for _, f := range []func(){
		func() { panic("text") },
		func() { panic(fmt.Errorf("wrapped %w", os.ErrNotExist)) },
		func() { panic([]int{1}) },
		func() { panic(&c == nil) },
		func() { var m map[string]map[string]int; m["a"]["b"] = 1 },
		func() { panic(nil) },
		func() { defer func() { panic("replaced") }(); panic("original") },
		func() { defer func() { recover() }(); panic("swallowed") },
	} {
		err := protect(f)
		fmt.Printf("%v %t\n", err, errors.Is(err, os.ErrNotExist))
	}
	fmt.Println(named())
	fmt.Println(loop())
	var s stack
	for i := range 3 {
		s.add(func() { fmt.Print("undo", i, " ") })
	}
	s.unwind()
	fmt.Println()
	defer fmt.Println("first deferred, last run")
	defer func() {
		defer func() {
			panic(fmt.Sprint("third after ", recover()))
		}()
		panic(custom{2, "second"})
	}()
	panic(errors.New("first"))
}
