package p

func a(x int, y) {} // ERROR "syntax error: missing parameter type"
func b(x int, []y) {} // ERROR "syntax error: missing parameter name"
func c(x, y ...int) {} // ERROR "can only use \.\.\. with final parameter"
func d(x ...int, y int) {} // ERROR "can only use \.\.\. with final parameter"
func e(x ...) {} // ERROR "syntax error: \.\.\. is missing type"
func f() (x ...int) {} // ERROR "invalid use of \.\.\."
func g(x int y int) {} // ERROR "syntax error: unexpected name y in parameter list; possibly missing comma or \)"
func h(x int, ) {}
func i(, x int) {} // ERROR "syntax error: unexpected comma, expected \)"
func j(1) {} // ERROR "syntax error: unexpected literal 1, expected \)"
func k[T]() {} // ERROR "syntax error: missing type constraint"
func l[]() {} // ERROR "syntax error: empty type parameter list"
func m[T any, U]() {} // ERROR "syntax error: missing type constraint"
func n[T int, []U]() {} // ERROR "syntax error: missing type parameter name"
type o[T any,] int
type q[P *T,] int
type r[P *T, Q] int // ERROR "syntax error: missing type constraint"
type s[[]int] int
type t[P ~int|] int // ERROR "syntax error: unexpected \], expected ~ term or type"
type u[1, 2] int // ERROR "syntax error: unexpected comma; expected \]"
