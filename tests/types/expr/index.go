package main

type S struct{ x int }

func arr() [3]int { return [3]int{} }

const str = "hello"

func main() {
	var (
		a  [3]int
		l  []int
		pa *[3]int
		ps *[]int
		m  map[string]int
		mi map[int]string
		s  string
		i  int
		f  float64
		u8 uint8
		st S
		e  any
	)
	_ = a[3] // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_ = a[-1] // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = a[1.0]
	_ = a[1.5] // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = a["x"] // ERROR "cannot convert \"x\" \(untyped string constant\) to type int"
	_ = a[f] // ERROR "invalid argument: index f \(variable of type float64\) must be integer"
	_ = a[u8]
	_ = a[2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = a[:4] // ERROR "invalid argument: index 4 out of bounds \[0:4\]"
	_ = a[1:2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = a[3:2:1] // ERROR "invalid slice indices: 2 < 3"
	_ = a[i:2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = l[-1] // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = l[1<<63] // ERROR "1 << 63 \(untyped int constant 9223372036854775808\) overflows int"
	_ = l[5]
	_ = l[2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = l[i:0]
	_ = l[:-1] // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = pa[3] // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_ = pa[0:4] // ERROR "invalid argument: index 4 out of bounds \[0:4\]"
	_ = ps[0] // ERROR "cannot index ps \(variable of type \*\[\]int\)"
	_ = ps[:] // ERROR "cannot slice ps \(variable of type \*\[\]int\)"
	_ = m["a"]
	_ = m[1] // ERROR "cannot use 1 \(untyped int constant\) as string value in map index"
	_ = m[nil] // ERROR "cannot use nil as string value in map index"
	_ = mi["a"] // ERROR "cannot use \"a\" \(untyped string constant\) as int value in map index"
	_ = mi['a']
	_ = mi[1.5] // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in map index \(truncated\)"
	_ = s[0]
	_ = s[-1] // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = s[0:1:2] // ERROR "invalid operation: 3-index slice of string"
	s[0] = 'a' // ERROR "cannot assign to s\[0\] \(neither addressable nor a map index expression\)"
	_ = str[5] // ERROR "invalid argument: index 5 out of bounds \[0:5\]"
	_ = str[4]
	_ = str[2:6] // ERROR "invalid argument: index 6 out of bounds \[0:6\]"
	_ = str[3:1] // ERROR "invalid slice indices: 1 < 3"
	_ = "abc"[3] // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_ = i[0] // ERROR "cannot index i \(variable of type int\)"
	_ = st[0] // ERROR "cannot index st \(variable of struct type S\)"
	_ = e[0] // ERROR "cannot index e \(variable of interface type any\)"
	_ = main[0] // ERROR "cannot index main \(value of type func\(\)\)"
	_ = nil[0] // ERROR "cannot index nil"
	_ = i[:] // ERROR "cannot slice i \(variable of type int\)"
	_ = m[:] // ERROR "cannot slice m \(variable of type map\[string\]int\)"
	_ = st[1:] // ERROR "cannot slice st \(variable of struct type S\)"
	_ = arr()[:] // ERROR "cannot slice unaddressable value arr\(\) \(value of type \[3\]int\)"
	_ = arr()[1]
	_ = arr()[3] // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_ = [3]int{}[:] // ERROR "cannot slice unaddressable value \[3\]int\{\} \(value of type \[3\]int\)"
	_ = (&[3]int{})[:]
	_ = nil[:] // ERROR "cannot slice nil"
	_ = l[undefined] // ERROR "undefined: undefined"
	_ = undefined[l[-1]] // ERROR "undefined: undefined" "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = []int{1, 2}[5]
	_ = [2]int{1, 2}[5] // ERROR "invalid argument: index 5 out of bounds \[0:2\]"
	arr()[0] = 1 // ERROR "cannot assign to arr\(\)\[0\] \(neither addressable nor a map index expression\)"
	m["a"]++
	m["a"] += "b" // ERROR "invalid operation: m\[\"a\"\] \+= \"b\" \(mismatched types int and untyped string\)"
	[]int{1}[0] = 2
	[1]int{1}[0] = 2 // ERROR "cannot assign to \[1\]int\{…\}\[0\] \(neither addressable nor a map index expression\)"
	str[0] = 1 // ERROR "cannot assign to str\[0\] \(neither addressable nor a map index expression\)"
}
