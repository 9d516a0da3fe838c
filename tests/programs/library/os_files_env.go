package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
)

func main() {
	os.Clearenv()
	fmt.Println(os.Environ(), os.Getenv("HOME"), len(os.Args))
	fmt.Println(os.Setenv("A", "1"), os.Setenv("B", "x=y"), os.Setenv("A", "2"), os.Setenv("", "x"), os.Setenv("a=b", "x"))
	fmt.Println(os.Environ())
	fmt.Println(os.LookupEnv("A"))
	fmt.Println(os.LookupEnv("Z"))
	fmt.Println(os.LookupEnv(""))
	for _, s := range []string{"$A-${B}", "$", "$$A", "${", "${}x", "a$Zb", "$A$B", "${A", "$1$*", "x$", "${*}", "${A}$-y", "cost: $5 $é"} {
		fmt.Printf("%q %q\n", os.ExpandEnv(s), os.Expand(s, func(n string) string { return "<" + n + ">" }))
	}
	os.Unsetenv("A")
	fmt.Println(os.Environ())
	n, err := os.Stdout.WriteString("direct\n")
	fmt.Println(n, err, os.Stdout.Name(), os.Stdout.Fd())
	fmt.Fprintln(os.Stderr, "to stderr")
	io.Copy(os.Stdout, strings.NewReader("copied\n"))
	b := make([]byte, 10)
	n, err = os.Stdin.Read(b)
	fmt.Println(n, err, string(b[:n]))
	n, err = os.Stdin.Read(nil)
	fmt.Println(n, err)
	rest, err := io.ReadAll(os.Stdin)
	fmt.Println(len(rest), err)
	n, err = os.Stdin.Read(b)
	fmt.Println(n, err)
	fmt.Println(os.Stdin.Close(), os.Stdin.Close())
	n, err = os.Stdin.Read(b)
	fmt.Println(n, err, errors.Is(err, os.ErrClosed), errors.Is(err, fs.ErrClosed))
	var pe *os.PathError
	if errors.As(err, &pe) {
		fmt.Printf("%T %q %q %v\n", pe, pe.Op, pe.Path, pe.Err)
	}
	fmt.Println(os.IsNotExist(os.ErrNotExist), os.IsExist(&fs.PathError{"open", "x", fs.ErrExist}), os.IsNotExist(err))
	var nf *os.File
	n, err = nf.Write(b)
	fmt.Println(n, err, nf.Close())
	var w io.Writer = os.Stdout
	_, ok := w.(io.StringWriter)
	fmt.Println(ok, os.PathSeparator, os.DevNull, os.Getpagesize())
	defer fmt.Println("not run")
	os.Exit(7)
}
