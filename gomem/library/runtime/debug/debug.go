package debug

import (
	"os"
	"runtime"
)

// percent is what SetGCPercent has set; the machine starts with 100.
func setPercent(percent int) int

// trace gives the stack of the caller's caller.
func trace() string

func SetGCPercent(percent int) int { return setPercent(percent) }

func FreeOSMemory() { runtime.GC() }

func Stack() []byte { return []byte(trace()) }

func PrintStack() { os.Stderr.Write(Stack()) }

var maxStack = 1000000000
var maxThreads = 10000
var memoryLimit int64 = 1<<63 - 1
var panicOnFault bool

// SetMaxStack keeps what it is told; the machine's own limit is --max-stack.
func SetMaxStack(bytes int) int {
	was := maxStack
	maxStack = bytes
	return was
}

func SetMaxThreads(threads int) int {
	was := maxThreads
	maxThreads = threads
	return was
}

func SetMemoryLimit(limit int64) int64 {
	was := memoryLimit
	if limit >= 0 {
		memoryLimit = limit
	}
	return was
}

func SetPanicOnFault(enabled bool) bool {
	was := panicOnFault
	panicOnFault = enabled
	return was
}

func SetTraceback(level string) {}
