package os

import (
	"errors"
	"io"
)

var ErrInvalid = errors.New("invalid argument")
var ErrPermission = errors.New("permission denied")
var ErrExist = errors.New("file already exists")
var ErrNotExist = errors.New("file does not exist")
var ErrClosed = errors.New("file already closed")

type File struct {
	*file
}

type file struct {
	fd   int
	name string
}

var Stdin = &File{&file{0, "/dev/stdin"}}
var Stdout = &File{&file{1, "/dev/stdout"}}
var Stderr = &File{&file{2, "/dev/stderr"}}

var Args = args()

func args() []string
func write(fd int, b []byte)
func read(b []byte) int

func Exit(code int)

func (f *File) Name() string { return f.name }

func (f *File) Fd() uintptr {
	if f == nil {
		return ^uintptr(0)
	}
	return uintptr(f.fd)
}

func (f *File) Write(b []byte) (n int, err error) {
	if f == nil {
		return 0, ErrInvalid
	}
	write(f.fd, b)
	return len(b), nil
}

func (f *File) WriteString(s string) (n int, err error) { return f.Write([]byte(s)) }

func (f *File) Read(b []byte) (n int, err error) {
	if f == nil {
		return 0, ErrInvalid
	}
	if len(b) == 0 {
		return 0, nil
	}
	n = read(b)
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

func Getenv(key string) string            { return "" }
func LookupEnv(key string) (string, bool) { return "", false }
func Environ() []string                   { return []string{} }
