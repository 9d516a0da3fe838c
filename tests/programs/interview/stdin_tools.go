package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

type opts struct {
	n       int
	name    string
	verbose bool
	list    []string
}

func parse(args []string) (o opts, rest []string, err error) {
	fs := flag.NewFlagSet("demo", flag.ContinueOnError)
	var sb strings.Builder
	fs.SetOutput(&sb)
	fs.IntVar(&o.n, "n", 1, "number of `items`")
	fs.StringVar(&o.name, "name", "gopher", "a name")
	fs.BoolVar(&o.verbose, "verbose", false, "talk")
	fs.Func("item", "repeatable", func(s string) error {
		if s == "" {
			return fmt.Errorf("empty item")
		}
		o.list = append(o.list, s)
		return nil
	})
	if err = fs.Parse(args); err != nil {
		fmt.Print("--\n", sb.String(), "--\n")
	}
	fs.Visit(func(f *flag.Flag) { fmt.Print(f.Name, "=", f.Value, " ") })
	return o, fs.Args(), err
}

func wc(r io.Reader) (lines, words, chars int, err error) {
	br := bufio.NewReader(r)
	in := false
	for {
		c, size, e := br.ReadRune()
		if e == io.EOF {
			return
		}
		if e != nil {
			return 0, 0, 0, e
		}
		chars += size
		switch c {
		case '\n':
			lines++
			fallthrough
		case ' ', '\t':
			in = false
		default:
			if !in {
				words++
				in = true
			}
		}
	}
}

type rot13 struct{ r io.Reader }

func (r rot13) Read(p []byte) (int, error) {
	n, err := r.r.Read(p)
	for i, c := range p[:n] {
		switch {
		case c >= 'a' && c <= 'z':
			p[i] = 'a' + (c-'a'+13)%26
		case c >= 'A' && c <= 'Z':
			p[i] = 'A' + (c-'A'+13)%26
		}
	}
	return n, err
}

type counter struct{ n int }

func (c *counter) Write(p []byte) (int, error) { c.n += len(p); return len(p), nil }

func main() {
	fmt.Println(parse([]string{"-n", "7", "--name=x y", "-verbose", "-item", "a", "-item=b", "rest", "--n=3"}))
	fmt.Println(parse([]string{"-n", "abc"}))
	fmt.Println(parse([]string{"-item", ""}))
	fmt.Println(parse([]string{"-verbose=maybe"}))
	fmt.Println(parse([]string{"-name"}))
	fmt.Println(parse([]string{"--", "-n"}))
	fmt.Println(parse([]string{"-h"}))
	fmt.Println(wc(strings.NewReader("hello wörld\n two  three\nfour")))
	fmt.Println(wc(os.Stdin))
	io.Copy(os.Stdout, rot13{strings.NewReader("Uryyb, Jbeyq!\n")})
	var c counter
	mw := io.MultiWriter(&c, io.Discard)
	fmt.Fprintf(mw, "%s %d", "abc", 42)
	n, err := io.WriteString(mw, "xyz")
	fmt.Println(c.n, n, err)
	tr := io.TeeReader(strings.NewReader("tee"), os.Stdout)
	b, _ := io.ReadAll(tr)
	fmt.Println(len(b))
	w := bufio.NewWriterSize(os.Stdout, 16)
	fmt.Fprint(w, "buffered")
	fmt.Print("[direct]")
	w.Flush()
	fmt.Println(w.Buffered(), w.Size())
	sc := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100)))
	sc.Buffer(make([]byte, 0, 10), 20)
	fmt.Println(sc.Scan(), sc.Err())
	sr := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	b = make([]byte, 3)
	io.ReadFull(sr, b)
	fmt.Println(string(b), sr.Size())
	_, err = io.ReadFull(sr, b)
	fmt.Println(err)
	_, err = io.ReadAtLeast(sr, b, 5)
	fmt.Println(err)
	var x, y int
	k, err := fmt.Fscan(os.Stdin, &x, &y)
	fmt.Println(k, err)
	l := log.New(os.Stdout, "[app] ", log.Lmsgprefix)
	l.Println("hello", 3)
	l.SetPrefix("pre: ")
	l.SetFlags(0)
	l.Print("a", "b", 1, 2)
	fmt.Println(l.Prefix(), l.Flags(), log.Flags() == log.LstdFlags)
	fmt.Fprintln(os.Stderr, "to stderr")
	defer fmt.Println("never")
	os.Exit(3)
}
