package strings

import "io"

// Replacer has the size of the real one, which compiles its pairs at first use.
type Replacer struct {
	once   [3]uint32
	r      any
	oldnew []string
}

// replace looks at each place for the first pair, in argument order, whose old text is there.
func replace(oldnew []string, s string) string

func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	return &Replacer{oldnew: append([]string(nil), oldnew...)}
}

func (r *Replacer) Replace(s string) string { return replace(r.oldnew, s) }

func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}
