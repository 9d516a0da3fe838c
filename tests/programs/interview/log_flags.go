package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"strings"
)

type leveled struct {
	*log.Logger
	level int
	drops int
}

func (l *leveled) Debugf(f string, a ...any) {
	if l.level > 0 {
		l.drops++
		return
	}
	l.Output(2, fmt.Sprintf("DEBUG "+f, a...))
}

type upper struct{ w *bytes.Buffer }

func (u upper) Write(p []byte) (int, error) { return u.w.Write(bytes.ToUpper(p)) }

func helper(l *log.Logger) { l.Output(2, "from caller of helper") }

func main() {
	var buf bytes.Buffer
	l := log.New(&buf, "[svc] ", 0)
	l.Print("plain")
	l.Println("ln", 1, true)
	l.Printf("%05.1f no newline", 3.14159)
	l.Printf("with newline\n")
	l.SetFlags(log.Lshortfile)
	l.Print("short")
	helper(l)
	l.SetFlags(log.Lshortfile | log.Lmsgprefix)
	l.Print("msgprefix")
	l.SetPrefix("")
	l.SetFlags(0)
	l.Print()
	l.Print("")
	fmt.Printf("%q\n", strings.Split(buf.String(), "\n"))
	buf.Reset()
	l.SetFlags(log.LstdFlags | log.LUTC | log.Lmicroseconds)
	l.Print("dated")
	parts := strings.Fields(buf.String())
	fmt.Println(len(parts), len(parts[0]), len(parts[1]), parts[2])
	buf.Reset()
	lv := &leveled{log.New(upper{&buf}, "lv: ", log.Lshortfile), 0, 0}
	lv.Debugf("x=%d", 5)
	lv.level = 1
	lv.Debugf("dropped")
	fmt.Print(buf.String(), lv.drops, "\n")
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	log.SetPrefix("std: ")
	log.Println("default logger", log.Prefix(), log.Flags(), log.Default().Writer() == os.Stdout)
	func() {
		defer func() {
			r := recover()
			fmt.Printf("%T %q\n", r, r)
		}()
		log.Panicln("panicln", 1)
	}()
	defer fmt.Println("deferred is skipped")
	log.SetOutput(os.Stderr)
	log.Fatalf("fatal %s", "end")
}
