package main

func f() int   { return 1 }
func none()    {}
func g() (a, b int) { return }

type T struct{}

func (T) m() {}

func main() {
	var (
		n  int
		l  []int
		ch chan int
		ro <-chan int
		so chan<- int
		t  T
		e  any
	)
	n // ERROR "n \(variable of type int\) is not used"
	n + 1 // ERROR "n \+ 1 \(value of type int\) is not used"
	-n // ERROR "-n \(value of type int\) is not used"
	"a" // ERROR "\"a\" \(untyped string constant\) is not used"
	nil // ERROR "nil is not used"
	f // ERROR "f \(value of type func\(\) int\) is not used"
	t // ERROR "t \(variable of struct type T\) is not used"
	t.m // ERROR "t\.m \(value of type func\(\)\) is not used"
	T.m // ERROR "T\.m \(value of type func\(T\)\) is not used"
	l[0] // ERROR "l\[0\] \(variable of type int\) is not used"
	l[1:] // ERROR "l\[1:\] \(value of type \[\]int\) is not used"
	e.(int) // ERROR "e\.\(int\) \(comma, ok expression of type int\) is not used"
	int // ERROR "int \(type\) is not an expression"
	int(n) // ERROR "int\(n\) \(value of type int\) is not used"
	[]int{1} // ERROR "\[\]int\{…\} \(value of type \[\]int\) is not used"
	func() {}()
	f()
	(f())
	(n) // ERROR "\(n\) \(variable of type int\) is not used"
	<-ch
	(<-ch)
	*(&n) // ERROR "\*\(&n\) \(variable of type int\) is not used"
	&n // ERROR "&n \(value of type \*int\) is not used"
	n == 1 // ERROR "n == 1 \(untyped bool value\) is not used"
	ch <- 1
	ch <- "a" // ERROR "cannot use \"a\" \(untyped string constant\) as int value in send"
	ch <- 1.5 // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in send \(truncated\)"
	ro <- 1 // ERROR "invalid operation: cannot send to receive-only channel <-chan int ro \(variable of type <-chan int\)"
	so <- 1
	n <- 1 // ERROR "invalid operation: cannot send to non-channel int n \(variable of type int\)"
	<-so // ERROR "invalid operation: cannot receive from send-only channel chan<- int so \(variable of type chan<- int\)"
	<-n // ERROR "invalid operation: cannot receive from non-channel int n \(variable of type int\)"
	_ = <-so // ERROR "invalid operation: cannot receive from send-only channel chan<- int so \(variable of type chan<- int\)"
	ch <- none() // ERROR "none\(\) \(no value\) used as value"
	go f()
	go int(1) // ERROR "go requires function call, not conversion int\(1\) \(constant 1 of type int\)"
	go len(l) // ERROR "go discards result of len\(l\) \(value of type int\)"
	go append(l, 1) // ERROR "go discards result of append\(l, 1\) \(value of type \[\]int\)"
	go println(1)
	go func() { x := 1 }() // ERROR "declared and not used: x"
	defer f()
	defer recover()
	defer panic(1)
	defer int(n) // ERROR "defer requires function call, not conversion int\(n\) \(value of type int\)"
	defer len(l) // ERROR "defer discards result of len\(l\) \(value of type int\)"
	defer t.m()
	defer undefined() // ERROR "undefined: undefined"
	defer f(1) // ERROR "too many arguments in call to f\n\thave \(number\)\n\twant \(\)"
	select {
	case x := <-ch: // ERROR "declared and not used: x"
	case n = <-ch:
	case n, ok := <-ch: // ERROR "declared and not used: n"
		_ = ok
	case ch <- "a": // ERROR "cannot use \"a\" \(untyped string constant\) as int value in send"
	case f(): // ERROR "select case must be send or receive \(possibly with assignment\)"
	case n = 1: // ERROR "select case must be send or receive \(possibly with assignment\)"
	case <-so: // ERROR "invalid operation: cannot receive from send-only channel chan<- int so \(variable of type chan<- int\)"
	case x, y, z := <-ch: // ERROR "declared and not used: x" "declared and not used: y" "declared and not used: z" "assignment mismatch: 3 variables but 1 value"
	case l[0] = <-ro:
	default:
	default: // ERROR "multiple defaults \(first at \./statements\.go:80:2\)"
	}
	for i := 0; i < 10; i++ {
		i := i // ERROR "declared and not used: i"
	}
	for i := 0; i; i++ { // ERROR "non-boolean condition in for statement"
	}
	for i := 0; i < "a"; i += "b" { // ERROR "invalid operation: i < \"a\" \(mismatched types int and untyped string\)" "invalid operation: i \+= \"b\" \(mismatched types int and untyped string\)"
	}
	{
		unused := 1 // ERROR "declared and not used: unused"
		used := 2
		_ = used
	}
	const unusedConst = 1
	type unusedType int
	var unusedVar int // ERROR "declared and not used: unusedVar"
	var unusedA, unusedB = 1, 2 // ERROR "declared and not used: unusedA" "declared and not used: unusedB"
	assigned := 1 // ERROR "declared and not used: assigned"
	assigned = 2
	closure := 1 // ERROR "declared and not used: closure"
	func() {
		closure = 2
	}()
	taken := 1
	_ = &taken
	cond := 1 // ERROR "declared and not used: cond"
	if cond := 2; cond > 1 {
	}
	_, blank := 1, 2 // ERROR "declared and not used: blank"
	ptr := &T{}
	ptr.m()
	arr := [3]int{}
	arr[0] = 1
	pp := new(int)
	*pp = 1
	st := struct{ x int }{}
	st.x = 1
	sl := []int{}
	sl[0]++
	cnt := 0
	cnt++
	op := 1
	op += 1
	var lateFn func()
	lateFn = func() { lateFn() }
	goto_ := 1 // ERROR "declared and not used: goto_"
	f := f // ERROR "declared and not used: f"
	n := n // ERROR "no new variables on left side of :="
}
