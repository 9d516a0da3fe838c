package p

type a struct {
	x, int // ERROR "syntax error: unexpected newline, expected type"
	y int z int // ERROR "syntax error: unexpected name z in struct type; possibly missing semicolon or newline or \}"
	(T) // ERROR "syntax error: unexpected \) after top level declaration"
	*(T)
	(*T)
	1
	z int "tag" 2
}
type b interface {
	m[T any]() // ERROR "interface method must have no type parameters"
	n[]() // ERROR "empty type parameter list"
	o[] // ERROR "empty type argument list"
	1 // ERROR "syntax error: unexpected literal 1, expected ~ term or type"
	m() int int // ERROR "syntax error: unexpected name int in interface type; possibly missing semicolon or newline or \}"
	~
	x | 
}
type c map[int] // ERROR "syntax error: unexpected newline, expected type"
type d map int // ERROR "syntax error: unexpected name int, expected \["
type e chan // ERROR "syntax error: unexpected keyword type, expected type"
type f <-int
type g [] // ERROR "syntax error: unexpected newline, expected type"
type h [3 // ERROR "syntax error: unexpected newline, expected \]"
type i [,]int // ERROR "syntax error: unexpected keyword type, expected type"
type j func[T any]() // ERROR "syntax error: function type must have no type parameters"
type k *
var l G[] // ERROR "syntax error: unexpected keyword var, expected type"
var m G[int // ERROR "syntax error: unexpected newline, expected \]"
var n (int // ERROR "syntax error: unexpected keyword var after top level declaration"
