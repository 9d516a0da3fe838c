package main

type L struct{ b [1500000000]byte }

func (x L) f1() int       { return 5 } // ERROR "stack frame too large \(>1GB\): 0 MB locals \+ 1430 MB args"
func f2(x *L, y L) int    { return 5 } // ERROR "stack frame too large \(>1GB\): 0 MB locals \+ 1430 MB args"
func f3() (x L, i int)    { return } // ERROR "stack frame too large \(>1GB\): 0 MB locals \+ 1430 MB args"
func f4() L               { var l L; return l } // ERROR "stack frame too large \(>1GB\): 0 MB locals \+ 1430 MB args"
func f5(a [600 << 20]byte) (b [600 << 20]byte) { return } // ERROR "stack frame too large \(>1GB\): 0 MB locals \+ 1200 MB args"
func f6(a [600 << 20]byte) { g := func(x L) int { return 1 }; _ = g } // ERROR "stack frame too large \(>1GB\): 0 MB locals \+ 1430 MB args"
func f7(x []L) { y := x[0]; _ = y }
func f8() { f2(nil, L{}) }

type I interface{ f1() int }

func main() {}
