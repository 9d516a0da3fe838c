package sync

func OnceFunc(f func()) func() {
	var once Once
	var valid bool
	var thrown any
	call := func() {
		defer func() {
			f = nil
			thrown = recover()
			if !valid {
				panic(thrown)
			}
		}()
		f()
		valid = true
	}
	return func() {
		once.Do(call)
		if !valid {
			panic(thrown)
		}
	}
}

func OnceValue[T any](f func() T) func() T {
	var result T
	once := OnceFunc(func() { result = f() })
	return func() T {
		once()
		return result
	}
}

func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	var r1 T1
	var r2 T2
	once := OnceFunc(func() { r1, r2 = f() })
	return func() (T1, T2) {
		once()
		return r1, r2
	}
}
