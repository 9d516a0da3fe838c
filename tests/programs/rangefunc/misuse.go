// What the runtime says of functions that do not keep to the rules.
package main

import "fmt"

func try(name string, f func()) {
	defer func() {
		r := recover()
		fmt.Println(name, r)
		if e, ok := r.(error); ok {
			fmt.Println("  error", e.Error())
		}
	}()
	f()
}

func stubborn(yield func(int) bool) {
	for i := 0; i < 3; i++ {
		yield(i)
	}
}

var kept func(int) bool

func keeper(yield func(int) bool) {
	kept = yield
	yield(1)
}

func swallow(yield func(int) bool) {
	defer func() { fmt.Println("swallowed", recover()) }()
	yield(1)
}

func retry(yield func(int) bool) {
	func() {
		defer func() { fmt.Println("kept going after", recover()) }()
		yield(1)
	}()
	yield(2)
}

func nested(yield func(int) bool) {
	yield(1)
}

func main() {
	try("false", func() {
		for i := range stubborn {
			fmt.Println(i)
			break
		}
	})
	try("after", func() {
		for i := range keeper {
			fmt.Println(i)
		}
		kept(2)
	})
	try("missing", func() {
		for i := range swallow {
			panic(i)
		}
	})
	try("again", func() {
		for i := range retry {
			panic(i * 10)
		}
	})
	try("inside", func() {
		for range keeper {
			kept(3)
		}
	})
	try("nil", func() {
		var f func(func(int) bool)
		for range f {
		}
	})
	try("through", func() {
		for i := range nested {
			for j := range nested {
				panic(fmt.Sprint("deep ", i, j))
			}
		}
	})
	for i := range stubborn {
		if i == 1 {
			break
		}
	}
}
