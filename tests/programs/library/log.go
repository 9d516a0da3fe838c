package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"os"
)

func helper(l *log.Logger) {
	l.Output(1, "depth 1")
	l.Output(2, "depth 2")
}

func main() {
	fmt.Println(log.Flags() == log.LstdFlags, log.Prefix() == "", log.Writer() == os.Stderr, log.Default() != nil)
	log.SetFlags(0)
	log.Print("plain")
	log.Println("with", "spaces", 1, 2)
	log.Printf("%d%%\n", 50)
	log.SetPrefix("app: ")
	log.Print("prefixed")
	log.SetFlags(log.Lmsgprefix)
	log.Print("msgprefix")
	log.SetFlags(log.Lshortfile)
	log.Print("file")
	log.Output(1, "out")
	log.Println("file2")
	var b bytes.Buffer
	l := log.New(&b, "[x] ", log.Lshortfile|log.Lmsgprefix)
	l.Print("one")
	l.Printf("two %d", 2)
	helper(l)
	fmt.Print(b.String())
	l.SetOutput(io.Discard)
	l.Print("nothing")
	l.SetOutput(os.Stdout)
	l.SetFlags(0)
	l.SetPrefix("")
	l.Print("")
	l.Print("ends\n")
	b.Reset()
	t := log.New(&b, "", log.LstdFlags|log.Lmicroseconds)
	t.Print("stamp")
	fmt.Println(b.Len(), string(b.Bytes()[4]), string(b.Bytes()[13]), string(b.Bytes()[19]))
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		l.Panicf("bad %d", 7)
	}()
	func() {
		defer func() { fmt.Printf("%q\n", recover()) }()
		log.Panicln("bad", 8)
	}()
	defer fmt.Println("not run")
	log.Fatalf("fatal: %v", io.EOF)
}
