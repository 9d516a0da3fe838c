package runtime

const (
	Compiler = "gc"
	GOARCH   = "amd64"
	GOOS     = "linux"
)

// MemProfileRate has no effect: there are no profiles.
var MemProfileRate int = 512 * 1024

func Version() string { return "go1.27.3" }
func GOROOT() string  { return "/usr/local/go" }
func NumCPU() int     { return 1 }

var maxProcs = 1

// GOMAXPROCS keeps what it is told; goroutines take turns all the same.
func GOMAXPROCS(n int) int {
	was := maxProcs
	if n > 0 {
		maxProcs = n
	}
	return was
}

func GC()
func NumGoroutine() int
func NumCgoCall() int64 { return 0 }
func LockOSThread()     {}
func UnlockOSThread()   {}
func KeepAlive(x any)   { keep(x) }
func keep(x any)

// callers gives the addresses of the active calls, beginning with the caller's caller.
func callers() []uintptr

// place tells what is at an address in the code; f is nil for no code.
func place(pc uintptr) (f *Func, name, file string, line int, entry uintptr)

func entry(f *Func) uintptr
func trace() string
func setPercent(percent int) int

func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	all := callers()[1:]
	if skip < 0 || skip >= len(all) {
		return 0, "", 0, false
	}
	pc = all[skip]
	_, _, file, line, _ = place(pc)
	return pc, file, line, true
}

func Callers(skip int, pc []uintptr) int {
	all := callers()
	if skip < 0 {
		skip = 0
	}
	if skip >= len(all) {
		return 0
	}
	return copy(pc, all[skip:])
}

// A Frame is one call as Frames gives it.
type Frame struct {
	PC       uintptr
	Func     *Func
	Function string
	File     string
	Line     int
	startLine int
	Entry    uintptr
	funcInfo [2]uintptr
}

// Frames steps through the calls whose addresses Callers gave.
type Frames struct {
	callers []uintptr
	next    int
}

func CallersFrames(callers []uintptr) *Frames { return &Frames{callers, 0} }

func (ci *Frames) Next() (frame Frame, more bool) {
	for ci.next < len(ci.callers) {
		pc := ci.callers[ci.next]
		ci.next++
		f, name, file, line, start := place(pc)
		if f == nil {
			continue
		}
		frame = Frame{PC: pc, Func: f, Function: name, File: file, Line: line, Entry: start}
		break
	}
	return frame, ci.next < len(ci.callers)
}

// A Func stands for a function in the binary. Only pointers to it are ever seen.
type Func int

func FuncForPC(pc uintptr) *Func {
	f, _, _, _, _ := place(pc)
	return f
}

func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	_, name, _, _, _ := place(entry(f))
	return name
}

func (f *Func) Entry() uintptr { return entry(f) }

func (f *Func) FileLine(pc uintptr) (file string, line int) {
	_, _, file, line, _ = place(pc)
	return file, line
}

func Stack(buf []byte, all bool) int { return copy(buf, trace()) }

// Goexit ends the goroutine that calls it, after its deferred calls have run.
func Goexit()

// Gosched lets the other goroutines run.
func Gosched()

// SetFinalizer has a goroutine call finalizer(obj) when obj is found unreachable.
func SetFinalizer(obj any, finalizer any)
