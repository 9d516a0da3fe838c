package main

const big = 1 << 100
const huge = big * big * big * big * big * big // ERROR "constant multiplication overflow"
const (
	a int8  = 128 // ERROR "cannot use 128 \(untyped int constant\) as int8 value in constant declaration \(overflows\)"
	b uint8 = -1 // ERROR "cannot use -1 \(untyped int constant\) as uint8 value in constant declaration \(overflows\)"
	c uint  = 1.5 // ERROR "cannot use 1\.5 \(untyped float constant\) as uint value in constant declaration \(truncated\)"
	d       = 1 / 0 // ERROR "invalid operation: division by zero"
	e       = 1.0 / 0 // ERROR "invalid operation: division by zero"
	f       = 5 % 0 // ERROR "invalid operation: division by zero"
	g       = "a" + 1 // ERROR "invalid operation: \"a\" \+ 1 \(mismatched types untyped string and untyped int\)"
	h       = 'a' * 2.5
	i int   = 'a' * 2.5 // ERROR "cannot use 'a' \* 2\.5 \(untyped float constant 242\.5\) as int value in constant declaration \(truncated\)"
	j       = 1 << -1 // ERROR "invalid operation: negative shift count -1 \(untyped int constant\)"
	k       = 1 << 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to uint"
	l       = 1.5 << 1 // ERROR "invalid operation: shifted operand 1\.5 \(untyped float constant\) must be integer"
	m       = 1 << 600 // ERROR "constant shift overflow"
	n       = 1 << 2000 // ERROR "invalid operation: invalid shift count 2000 \(untyped int constant\)"
	o       = ^uint8(1)
	p int8  = ^1
	q       = int8(200) // ERROR "constant 200 overflows int8"
	r       = uint(-1) // ERROR "constant -1 overflows uint"
	t       = float32(1e40) // ERROR "cannot convert 1e40 \(untyped float constant 1e\+40\) to type float32"
	u       = string(65)
	v       = int("a") // ERROR "cannot convert \"a\" \(untyped string constant\) to type int"
	w       = "abc"[1] // ERROR "\"abc\"\[1\] \(value of type byte\) is not constant"
	x       = len("abc")
	y       = len([3]int{})
	z       = !1 // ERROR "invalid operation: operator ! not defined on 1 \(untyped int constant\)"
	aa      = -"a" // ERROR "invalid operation: operator - not defined on \"a\" \(untyped string constant\)"
	bb      = ^1.5 // ERROR "invalid operation: operator \^ not defined on 1\.5 \(untyped float constant\)"
	cc      = true && 1 // ERROR "invalid operation: true && 1 \(mismatched types untyped bool and untyped int\)"
	dd      = 1 && 2 // ERROR "invalid operation: operator && not defined on 1 \(untyped int constant\)"
	ee      = complex(1, 2)
	ff      = real(ee) + imag(2i)
	gg int  = ee // ERROR "cannot use ee \(untyped complex constant \(1 \+ 2i\)\) as int value in constant declaration \(truncated\)"
	hh      = 1 + 2i == 1
	ii      = "a" < "b"
	jj      = true < false // ERROR "invalid operation: true < false \(operator < not defined on untyped bool\)"
	kk      = 1i < 2i // ERROR "invalid operation: 1i < 2i \(operator < not defined on untyped complex\)"
	ll      = big > 1
	mm int  = big // ERROR "cannot use big \(untyped int constant 1267650600228229401496703205376\) as int value in constant declaration \(overflows\)"
	nn      = float64(big)
	oo      = 0x1p-2 + 1e3
	pp int  = 1e3
	qq int  = 1e100 // ERROR "cannot use 1e100 \(untyped float constant 1e\+100\) as int value in constant declaration \(truncated\)"
	rr rune = 0x110000
	ss byte = 'é' + 'é' // ERROR "cannot use 'é' \+ 'é' \(untyped rune constant 466\) as byte value in constant declaration \(overflows\)"
	tt      = uint8(255) + 1 // ERROR "uint8\(255\) \+ 1 \(constant 256 of type uint8\) overflows uint8"
	uu      = int64(1<<62) * 2 // ERROR "int64\(1 << 62\) \* 2 \(constant 9223372036854775808 of type int64\) overflows int64"
	vv      = -int8(-128) // ERROR "-int8\(-128\) \(constant 128 of type int8\) overflows int8"
	ww      = 10 / 4 * 4.0
	xx int  = 10 / 4.0 // ERROR "cannot use 10 / 4\.0 \(untyped float constant 2\.5\) as int value in constant declaration \(truncated\)"
	yy      = 5.0 % 2 // ERROR "invalid operation: operator % not defined on 5\.0 \(untyped float constant 5\)"
	zz      = 7 &^ 2.0 // ERROR "invalid operation: operator &\^ not defined on 7 \(untyped float constant\)"
)

var size [ww]int
var _ = size[9] // ERROR "invalid argument: index 9 out of bounds \[0:8\]"

func fn() int { return 1 }

const notConst = fn() // ERROR "fn\(\) \(value of type int\) is not constant"
const alsoNot = len(slice) // ERROR "len\(slice\) \(value of type int\) is not constant"

var slice []int

func main() {
	x := 1
	x = 1 << 64 >> 63
	var u8 uint8 = 255 + 1 - 1
	u8 = 256 // ERROR "cannot use 256 \(untyped int constant\) as uint8 value in assignment \(overflows\)"
	u8 += 256 // ERROR "256 \(untyped int constant\) overflows uint8"
	u8 = u8 + 300 // ERROR "300 \(untyped int constant\) overflows uint8"
	u8 = -u8
	u8 = u8 << 9
	u8 = 1 << 9 // ERROR "cannot use 1 << 9 \(untyped int constant 512\) as uint8 value in assignment \(overflows\)"
	var f32 float32 = 1e39 // ERROR "cannot use 1e39 \(untyped float constant 1e\+39\) as float32 value in variable declaration \(overflows\)"
	f32 = 1e-50
	f32 += 1 << 3
	var s uint = 3
	var fl float64 = 1 << s // ERROR "invalid operation: shifted operand 1 \(type float64\) must be integer"
	fl = 1.0 << s // ERROR "invalid operation: shifted operand 1\.0 \(type float64\) must be integer"
	var i = 1.0 << s // ERROR "invalid operation: shifted operand 1\.0 \(type float64\) must be integer"
	var w int64 = 1.0 << 33
	_ = 1.5 << s // ERROR "invalid operation: shifted operand 1\.5 \(untyped float constant\) must be integer"
	_ = "a" << s // ERROR "invalid operation: shifted operand \"a\" \(untyped string constant\) must be integer"
	_ = x << 1.0
	_ = x << 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to uint"
	_ = x << -1 // ERROR "invalid operation: negative shift count -1 \(untyped int constant\)"
	_ = x << "a" // ERROR "cannot convert \"a\" \(untyped string constant\) to type uint"
	_ = x << fl // ERROR "invalid operation: shift count fl \(variable of type float64\) must be integer"
	_ = x >> s
	_ = fl << 1 // ERROR "invalid operation: shifted operand fl \(variable of type float64\) must be integer"
	var b bool = 1 << s == 2<<s
	var arr [1 << s]int // ERROR "array length 1 << s \(untyped int value\) must be constant"
	_ = make([]int, 1.0<<s)
	_ = []int{1, 2}[1.0<<s]
	_, _, _, _, _ = u8, f32, i, w, b
	println(1.0 << s) // ERROR "invalid operation: shifted operand 1\.0 \(type float64\) must be integer"
	_ = arr
	var itf any = 1 << s
	itf = 1.0 << s // ERROR "invalid operation: shifted operand 1\.0 \(type float64\) must be integer"
	_ = itf
}
