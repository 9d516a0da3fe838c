package regexp

import (
	"regexp/syntax"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Regexp holds the text; the natives keep what they have made of it.
type Regexp struct {
	expr    string
	posix   bool
	longest bool
	names   []string
}

// parse gives the names of the groups, or a code and what it is about.
func parse(expr string, posix bool) (names []string, code, about string)

// find gives the places of the first match at or after pos, two for each of n groups, or nil.
func find(expr string, posix, longest bool, s string, pos, n int) []int

// findAll gives at most max matches, all if max is negative.
func findAll(expr string, posix, longest bool, s string, max, n int) [][]int

// replaced gives the matches that replacing replaces.
func replaced(expr string, posix, longest bool, s string, n int) [][]int

func prefix(expr string, posix bool) (prefix string, complete bool)

// view gives the bytes as a string.
func view(b []byte) string

func compile(expr string, posix bool) (*Regexp, error) {
	names, code, about := parse(expr, posix)
	if code != "" {
		return nil, &syntax.Error{Code: syntax.ErrorCode(code), Expr: about}
	}
	return &Regexp{expr, posix, posix, names}, nil
}

func Compile(expr string) (*Regexp, error)      { return compile(expr, false) }
func CompilePOSIX(expr string) (*Regexp, error) { return compile(expr, true) }

func MustCompile(str string) *Regexp {
	re, err := Compile(str)
	if err != nil {
		panic("regexp: Compile(" + quote(str) + "): " + err.Error())
	}
	return re
}

func MustCompilePOSIX(str string) *Regexp {
	re, err := CompilePOSIX(str)
	if err != nil {
		panic("regexp: CompilePOSIX(" + quote(str) + "): " + err.Error())
	}
	return re
}

func quote(s string) string {
	if strconv.CanBackquote(s) {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

func MatchString(pattern string, s string) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchString(s), nil
}

func Match(pattern string, b []byte) (matched bool, err error) { return MatchString(pattern, view(b)) }

func QuoteMeta(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if strings.IndexByte(`\.+*?()|[]{}^$`, s[i]) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

func (re *Regexp) String() string { return re.expr }

func (re *Regexp) Copy() *Regexp {
	c := *re
	return &c
}

func (re *Regexp) Longest()              { re.longest = true }
func (re *Regexp) NumSubexp() int        { return len(re.names) - 1 }
func (re *Regexp) SubexpNames() []string { return re.names }

func (re *Regexp) SubexpIndex(name string) int {
	if name != "" {
		for i, s := range re.names {
			if name == s {
				return i
			}
		}
	}
	return -1
}

func (re *Regexp) LiteralPrefix() (string, bool)         { return prefix(re.expr, re.posix) }
func (re *Regexp) MarshalText() ([]byte, error)          { return []byte(re.expr), nil }
func (re *Regexp) AppendText(b []byte) ([]byte, error)   { return append(b, re.expr...), nil }

func (re *Regexp) UnmarshalText(text []byte) error {
	made, err := Compile(string(text))
	if err != nil {
		return err
	}
	*re = *made
	return nil
}

func (re *Regexp) find(s string, n int) []int { return find(re.expr, re.posix, re.longest, s, 0, n) }

func (re *Regexp) all(s string, max, n int) [][]int {
	return findAll(re.expr, re.posix, re.longest, s, max, n)
}

func (re *Regexp) MatchString(s string) bool { return re.find(s, 0) != nil }
func (re *Regexp) Match(b []byte) bool       { return re.MatchString(view(b)) }

func (re *Regexp) FindStringIndex(s string) (loc []int)       { return re.find(s, 1) }
func (re *Regexp) FindIndex(b []byte) (loc []int)             { return re.find(view(b), 1) }
func (re *Regexp) FindStringSubmatchIndex(s string) []int     { return re.find(s, len(re.names)) }
func (re *Regexp) FindSubmatchIndex(b []byte) []int           { return re.find(view(b), len(re.names)) }

func (re *Regexp) FindString(s string) string {
	if m := re.find(s, 1); m != nil {
		return s[m[0]:m[1]]
	}
	return ""
}

func (re *Regexp) Find(b []byte) []byte {
	if m := re.find(view(b), 1); m != nil {
		return b[m[0]:m[1]:m[1]]
	}
	return nil
}

func strings_(s string, m []int) []string {
	out := make([]string, len(m)/2)
	for i := range out {
		if m[2*i] >= 0 {
			out[i] = s[m[2*i]:m[2*i+1]]
		}
	}
	return out
}

func slices_(b []byte, m []int) [][]byte {
	out := make([][]byte, len(m)/2)
	for i := range out {
		if m[2*i] >= 0 {
			out[i] = b[m[2*i]:m[2*i+1]:m[2*i+1]]
		}
	}
	return out
}

func (re *Regexp) FindStringSubmatch(s string) []string {
	m := re.find(s, len(re.names))
	if m == nil {
		return nil
	}
	return strings_(s, m)
}

func (re *Regexp) FindSubmatch(b []byte) [][]byte {
	m := re.find(view(b), len(re.names))
	if m == nil {
		return nil
	}
	return slices_(b, m)
}

func (re *Regexp) FindAllStringIndex(s string, n int) [][]int { return re.all(s, n, 1) }
func (re *Regexp) FindAllIndex(b []byte, n int) [][]int       { return re.all(view(b), n, 1) }

func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return re.all(s, n, len(re.names))
}

func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int {
	return re.all(view(b), n, len(re.names))
}

func (re *Regexp) FindAllString(s string, n int) (found []string) {
	for _, m := range re.all(s, n, 1) {
		found = append(found, s[m[0]:m[1]])
	}
	return found
}

func (re *Regexp) FindAll(b []byte, n int) (found [][]byte) {
	for _, m := range re.all(view(b), n, 1) {
		found = append(found, b[m[0]:m[1]:m[1]])
	}
	return found
}

func (re *Regexp) FindAllStringSubmatch(s string, n int) (found [][]string) {
	for _, m := range re.all(s, n, len(re.names)) {
		found = append(found, strings_(s, m))
	}
	return found
}

func (re *Regexp) FindAllSubmatch(b []byte, n int) (found [][][]byte) {
	for _, m := range re.all(view(b), n, len(re.names)) {
		found = append(found, slices_(b, m))
	}
	return found
}

func (re *Regexp) Split(s string, n int) []string {
	if n == 0 {
		return nil
	}
	if re.expr != "" && s == "" {
		return []string{""}
	}
	var parts []string
	from, to := 0, 0
	for _, m := range re.all(s, n, 1) {
		if n > 0 && len(parts) == n-1 {
			break
		}
		to = m[0]
		if m[1] != 0 {
			parts = append(parts, s[from:to])
		}
		from = m[1]
	}
	if to != len(s) {
		parts = append(parts, s[from:])
	}
	if parts == nil {
		parts = []string{}
	}
	return parts
}

// replace puts what f appends in the place of each match.
func (re *Regexp) replace(s string, n int, f func(dst []byte, m []int) []byte) []byte {
	var out []byte
	last := 0
	for _, m := range replaced(re.expr, re.posix, re.longest, s, n) {
		out = append(out, s[last:m[0]]...)
		out = f(out, m)
		last = m[1]
	}
	return append(out, s[last:]...)
}

func (re *Regexp) ReplaceAllString(src, repl string) string {
	if strings.IndexByte(repl, '$') < 0 {
		return re.ReplaceAllLiteralString(src, repl)
	}
	return string(re.replace(src, len(re.names), func(dst []byte, m []int) []byte {
		return re.ExpandString(dst, repl, src, m)
	}))
}

func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	return string(re.replace(src, 1, func(dst []byte, m []int) []byte { return append(dst, repl...) }))
}

func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	return string(re.replace(src, 1, func(dst []byte, m []int) []byte {
		return append(dst, repl(src[m[0]:m[1]])...)
	}))
}

func (re *Regexp) ReplaceAll(src, repl []byte) []byte {
	s, r := view(src), view(repl)
	return re.replace(s, len(re.names), func(dst []byte, m []int) []byte {
		return re.ExpandString(dst, r, s, m)
	})
}

func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	return re.replace(view(src), 1, func(dst []byte, m []int) []byte { return append(dst, repl...) })
}

func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	return re.replace(view(src), 1, func(dst []byte, m []int) []byte {
		return append(dst, repl(src[m[0]:m[1]])...)
	})
}

func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return re.ExpandString(dst, view(template), view(src), match)
}

func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
	for {
		i := strings.IndexByte(template, '$')
		if i < 0 {
			return append(dst, template...)
		}
		dst = append(dst, template[:i]...)
		template = template[i+1:]
		if strings.HasPrefix(template, "$") {
			dst = append(dst, '$')
			template = template[1:]
			continue
		}
		name, size := variable(template)
		if size == 0 {
			dst = append(dst, '$')
			continue
		}
		template = template[size:]
		if k := re.group(name, match); k >= 0 {
			dst = append(dst, src[match[2*k]:match[2*k+1]]...)
		}
	}
}

// variable reads a name, perhaps in braces; size is 0 if there is none.
func variable(s string) (name string, size int) {
	start := 0
	if strings.HasPrefix(s, "{") {
		start = 1
	}
	end := start
	for end < len(s) {
		r, n := utf8.DecodeRuneInString(s[end:])
		if r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			break
		}
		end += n
	}
	if end == start || start == 1 && (end == len(s) || s[end] != '}') {
		return "", 0
	}
	return s[start:end], end + start
}

// group gives the number of the group that a name means, if it took part in the match, or -1.
func (re *Regexp) group(name string, match []int) int {
	there := func(k int) bool { return 2*k+1 < len(match) && match[2*k] >= 0 }
	number := 0
	for i := 0; i < len(name); i++ {
		if name[i] < '0' || name[i] > '9' || number >= 1e8 {
			number = -1
			break
		}
		number = 10*number + int(name[i]) - '0'
	}
	if len(name) > 1 && name[0] == '0' {
		number = -1
	}
	if number >= 0 {
		if there(number) {
			return number
		}
		return -1
	}
	for k, s := range re.names {
		if name == s && there(k) {
			return k
		}
	}
	return -1
}
