package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

type Server struct {
	host    string
	port    uint16
	timeout time.Duration
	tags    []string
	logf    func(string, ...any)
}

type Option interface{ apply(*Server) error }

type optionFunc func(*Server) error

func (f optionFunc) apply(s *Server) error { return f(s) }

func Port(p int) Option {
	return optionFunc(func(s *Server) error {
		if p <= 0 || p > 65535 {
			return fmt.Errorf("port %d out of range", p)
		}
		s.port = uint16(p)
		return nil
	})
}

func Timeout(d time.Duration) Option {
	return optionFunc(func(s *Server) error { s.timeout = d; return nil })
}

type Tag string

func (t Tag) apply(s *Server) error {
	if slices.Contains(s.tags, string(t)) {
		return errors.New("tag twice: " + string(t))
	}
	s.tags = append(s.tags, string(t))
	return nil
}

type group []Option

func (g group) apply(s *Server) (err error) {
	for _, o := range g {
		err = errors.Join(err, o.apply(s))
	}
	return
}

func Group(opts ...Option) Option { return group(opts) }

func New(host string, opts ...Option) (*Server, error) {
	s := &Server{host: host, port: 80, timeout: 5 * time.Second, logf: func(string, ...any) {}}
	if err := Group(opts...).apply(s); err != nil {
		return nil, fmt.Errorf("new %s: %w", host, err)
	}
	s.logf("server %s with %d options", host, len(opts))
	return s, nil
}

func (s Server) String() string {
	return fmt.Sprintf("%s:%d %v %v", s.host, s.port, s.timeout, s.tags)
}

type Builder struct {
	sb   strings.Builder
	errs []error
	n    int
}

func (b *Builder) Select(cols ...string) *Builder {
	return b.add("SELECT %s", strings.Join(cols, ", "))
}
func (b *Builder) From(t string) *Builder { return b.add("FROM %s", t) }
func (b *Builder) Where(cond string, args ...any) *Builder {
	if want := strings.Count(cond, "?"); want != len(args) {
		b.errs = append(b.errs, fmt.Errorf("%q wants %d args, has %d", cond, want, len(args)))
	}
	for _, a := range args {
		q := fmt.Sprintf("%v", a)
		if s, ok := a.(string); ok {
			q = "'" + strings.ReplaceAll(s, "'", "''") + "'"
		}
		cond = strings.Replace(cond, "?", q, 1)
	}
	return b.add("WHERE "+strings.ReplaceAll(cond, "%", "%%"), []any{}...)
}
func (b *Builder) add(f string, args ...any) *Builder {
	if b.n++; b.n > 1 {
		b.sb.WriteByte(' ')
	}
	fmt.Fprintf(&b.sb, f, args...)
	return b
}

func main() {
	logger := optionFunc(func(s *Server) error {
		s.logf = func(f string, a ...any) { fmt.Printf("[log] "+f+"\n", a...) }
		return nil
	})
	s, err := New("localhost", Port(8080), Timeout(1500*time.Millisecond), Tag("a"), Group(Tag("b"), logger))
	fmt.Println(s, err)
	s, err = New("bad", Port(70000), Tag("x"), Tag("x"), Port(0))
	fmt.Println(s == nil)
	fmt.Println(err)
	d, _ := New("default")
	fmt.Println(d, *d)
	for _, d := range []time.Duration{0, 1, 999, 1000, 1234567, 61 * time.Second, 25*time.Hour + 1, -3 * time.Minute, 1<<63 - 1} {
		fmt.Print(d, " ")
	}
	fmt.Println()
	fmt.Printf("%v %d %s %T %.1f %q\n", s0, s0, s0, s0, s0.Minutes(), s0)
	var b Builder
	q := b.Select("id", "name").From("users").Where("age > ? AND name LIKE ?", 30, "O'%")
	fmt.Println(q.sb.String(), q.errs, q.n)
	q = new(Builder).Where("x = ?").Where("y", 1)
	fmt.Println(errors.Join(q.errs...))
	var o Option
	New("crash", o)
}

const s0 = 2*time.Minute + 30*time.Second
