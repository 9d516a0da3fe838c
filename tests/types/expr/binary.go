package main

type A int
type B int

func two() (int, int) { return 1, 2 }
func none()           {}

func main() {
	var (
		a A
		b B
		i int
		j int64
		u uint
		f float64
		s string
		t bool
		c complex128
		l []int
	)
	_ = a + b // ERROR "invalid operation: a \+ b \(mismatched types A and B\)"
	_ = a + 1
	_ = i + j // ERROR "invalid operation: i \+ j \(mismatched types int and int64\)"
	_ = i + f // ERROR "invalid operation: i \+ f \(mismatched types int and float64\)"
	_ = i + 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = i + 1.0
	_ = f + 1
	_ = s + 1 // ERROR "invalid operation: s \+ 1 \(mismatched types string and untyped int\)"
	_ = s + 'a' // ERROR "invalid operation: s \+ 'a' \(mismatched types string and untyped rune\)"
	_ = s - s // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = s * 2 // ERROR "invalid operation: s \* 2 \(mismatched types string and untyped int\)"
	_ = t + t // ERROR "invalid operation: operator \+ not defined on t \(variable of type bool\)"
	_ = t && i // ERROR "invalid operation: t && i \(mismatched types bool and int\)"
	_ = t && true
	_ = i && i // ERROR "invalid operation: operator && not defined on i \(variable of type int\)"
	_ = i || t // ERROR "invalid operation: i \|\| t \(mismatched types int and bool\)"
	_ = f % f // ERROR "invalid operation: operator % not defined on f \(variable of type float64\)"
	_ = f & f // ERROR "invalid operation: operator & not defined on f \(variable of type float64\)"
	_ = c / 0
	_ = c % c // ERROR "invalid operation: operator % not defined on c \(variable of type complex128\)"
	_ = i / 0 // ERROR "invalid operation: division by zero"
	_ = i % 0 // ERROR "invalid operation: division by zero"
	_ = i / 0.0 // ERROR "invalid operation: division by zero"
	_ = f / 0
	_ = f / 0.0
	_ = u - 1
	_ = u + -1 // ERROR "-1 \(untyped int constant\) overflows uint"
	_ = l + l // ERROR "invalid operation: operator \+ not defined on l \(variable of type \[\]int\)"
	_ = l + nil // ERROR "invalid operation: operator \+ not defined on l \(variable of type \[\]int\)"
	_ = nil + nil // ERROR "invalid operation: operator \+ not defined on nil"
	_ = nil + 1 // ERROR "invalid operation: nil \+ 1 \(mismatched types untyped nil and untyped int\)"
	_ = i + two() // ERROR "multiple-value two\(\) \(value of type \(int, int\)\) in single-value context"
	_ = none() + 1 // ERROR "none\(\) \(no value\) used as value"
	_ = main + 1 // ERROR "invalid operation: main \+ 1 \(mismatched types func\(\) and untyped int\)"
	_ = int + 1 // ERROR "int \(type\) is not an expression"
	_ = len + 1 // ERROR "len \(built-in\) must be called"
	_ = undefined1 + undefined2 // ERROR "undefined: undefined1" "undefined: undefined2"
	_ = i + undefined1 // ERROR "undefined: undefined1"
	i += s // ERROR "invalid operation: i \+= s \(mismatched types int and string\)"
	i += 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to int"
	i += f // ERROR "invalid operation: i \+= f \(mismatched types int and float64\)"
	s += 1 // ERROR "invalid operation: s \+= 1 \(mismatched types string and untyped int\)"
	s += "x"
	s -= "x" // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	t += t // ERROR "invalid operation: operator \+ not defined on t \(variable of type bool\)"
	i &= 1
	f &= 1 // ERROR "invalid operation: operator & not defined on f \(variable of type float64\)"
	i <<= 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to uint"
	i <<= f // ERROR "invalid operation: shift count f \(variable of type float64\) must be integer"
	i /= 0 // ERROR "invalid operation: division by zero"
	i %= 0 // ERROR "invalid operation: division by zero"
	a += b // ERROR "invalid operation: a \+= b \(mismatched types A and B\)"
	l += 1 // ERROR "invalid operation: l \+= 1 \(mismatched types \[\]int and untyped int\)"
	none += 1 // ERROR "cannot assign to none \(neither addressable nor a map index expression\)" "invalid operation: none \+= 1 \(mismatched types func\(\) and untyped int\)"
}
