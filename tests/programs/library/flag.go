package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, "+") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

type broken struct{ p *int }

func (b *broken) String() string   { return fmt.Sprint(*b.p) }
func (b *broken) Set(string) error { return nil }

type level int

func (l level) MarshalText() ([]byte, error) { return []byte(fmt.Sprint("L", int(l))), nil }
func (l *level) UnmarshalText(b []byte) error {
	if len(b) == 0 || b[0] != 'L' {
		return errors.New("no level")
	}
	*l = level(b[1] - '0')
	return nil
}

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("panic:", e)
		}
	}()
	f()
}

func main() {
	for _, args := range []string{
		"", "-n 5", "-n=7 x y", "--n 8 -b", "-b=false -s hello -d 1m30s", "-f 2.5 -u 9 -i64 -12 -u64 0x10 rest -n 3", "-- -n 1", "- x", "-n", "-n abc", "-n 99999999999999999999999",
		"-b=maybe", "-zzz", "-h", "-help", "--=x", "---n", "-f x", "-d x", "-u -1", "-l a -l b -fn q", "-fn bad", "-bf -bf=no", "-lv L3", "-lv x", "-s=", "-s= x",
	} {
		fs := flag.NewFlagSet("prog", flag.ContinueOnError)
		fs.SetOutput(os.Stdout)
		n := fs.Int("n", 1, "number of `things` to do")
		b := fs.Bool("b", true, "a bool")
		s := fs.String("s", "dflt", "a string\non two lines")
		d := fs.Duration("d", 0, "a duration")
		f := fs.Float64("f", 1.5, "a float")
		u := fs.Uint("u", 0, "a uint")
		i64 := fs.Int64("i64", -3, "")
		u64 := fs.Uint64("u64", 0, "u64 `x")
		var l list
		fs.Var(&l, "l", "a list")
		fs.Func("fn", "a func", func(s string) error {
			if s == "bad" {
				return errors.New("it is bad")
			}
			return nil
		})
		fs.BoolFunc("bf", "a bool func", func(s string) error { fmt.Println("bf", s); return nil })
		lv := level(2)
		fs.TextVar(&lv, "lv", level(1), "a level")
		err := fs.Parse(strings.Fields(args))
		fmt.Printf("%q: %v | %d %t %q %v %v %d %d %d %v %v | %q %d %d %q %t\n", args, err, *n, *b, *s, *d, *f, *u, *i64, *u64, l, lv, fs.Args(), fs.NArg(), fs.NFlag(), fs.Arg(0), fs.Parsed())
		fs.Visit(func(f *flag.Flag) { fmt.Print(f.Name, "=", f.Value, " ") })
		fmt.Println(errors.Is(err, flag.ErrHelp))
	}
	fs := flag.NewFlagSet("", flag.PanicOnError)
	fs.SetOutput(os.Stdout)
	fs.Var(&broken{new(int)}, "broken", "panics on zero")
	fs.IntVar(new(int), "x", 0, "an x")
	fs.PrintDefaults()
	try(func() { fs.Parse([]string{"-y"}) })
	try(func() { fs.Int("x", 1, "again") })
	try(func() { fs.Int("-z", 1, "") })
	try(func() { fs.Int("a=b", 1, "") })
	fmt.Println(fs.Set("x", "12"), fs.Set("q", "1"), fs.Lookup("x").Value, fs.Lookup("nope") == nil, fs.Lookup("x").Value.(flag.Getter).Get())
	fs.VisitAll(func(f *flag.Flag) { fmt.Print(f.Name, f.DefValue, " ") })
	fmt.Println(fs.Name(), fs.ErrorHandling(), fs.NFlag())
	v := flag.Bool("v", false, "verbose")
	t := flag.Duration("t", time.Second, "timeout")
	flag.Parse()
	fmt.Println(*v, *t, flag.NArg(), flag.Args(), flag.Parsed(), flag.CommandLine.NFlag(), flag.Arg(3))
	flag.CommandLine.SetOutput(os.Stdout)
	flag.PrintDefaults()
	os.Args = []string{"tool", "-undefined"}
	flag.Usage = func() { fmt.Println("my usage"); flag.PrintDefaults() }
	flag.Parse()
}
