package os

import (
	"errors"
	"io"
	"io/fs"
)

var ErrInvalid = fs.ErrInvalid
var ErrPermission = fs.ErrPermission
var ErrExist = fs.ErrExist
var ErrNotExist = fs.ErrNotExist
var ErrClosed = fs.ErrClosed

var errBadFile = errors.New("bad file descriptor")

type PathError = fs.PathError

const (
	PathSeparator     = '/'
	PathListSeparator = ':'
	DevNull           = "/dev/null"

	SEEK_SET int = 0
	SEEK_CUR int = 1
	SEEK_END int = 2
)

type File struct {
	*file
}

type file struct {
	fd     int
	name   string
	closed bool
}

var Stdin = &File{&file{0, "/dev/stdin", false}}
var Stdout = &File{&file{1, "/dev/stdout", false}}
var Stderr = &File{&file{2, "/dev/stderr", false}}

var Args = args()

func args() []string
func write(fd int, b []byte)
func writeString(fd int, s string)
func read(b []byte) int

func Exit(code int)

func Getpagesize() int { return 4096 }

func IsPathSeparator(c uint8) bool { return c == PathSeparator }

func IsExist(err error) bool      { return underlying(err) == ErrExist }
func IsNotExist(err error) bool   { return underlying(err) == ErrNotExist }
func IsPermission(err error) bool { return underlying(err) == ErrPermission }

func underlying(err error) error {
	if e, ok := err.(*PathError); ok {
		return e.Err
	}
	return err
}

func (f *File) Name() string { return f.name }

func (f *File) Fd() uintptr {
	if f == nil || f.closed {
		return ^uintptr(0)
	}
	return uintptr(f.fd)
}

// check finds what makes an operation impossible; only the standard input can be read.
func (f *File) check(op string, input bool) error {
	if f == nil {
		return ErrInvalid
	}
	if f.closed {
		return &PathError{op, f.name, ErrClosed}
	}
	if input != (f.fd == 0) {
		return &PathError{op, f.name, errBadFile}
	}
	return nil
}

func (f *File) Write(b []byte) (n int, err error) {
	if err := f.check("write", false); err != nil {
		return 0, err
	}
	write(f.fd, b)
	return len(b), nil
}

func (f *File) WriteString(s string) (n int, err error) {
	if err := f.check("write", false); err != nil {
		return 0, err
	}
	writeString(f.fd, s)
	return len(s), nil
}

func (f *File) Read(b []byte) (n int, err error) {
	if err := f.check("read", true); err != nil {
		return 0, err
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

func (f *File) Close() error {
	if err := f.check("close", f != nil && f.fd == 0); err != nil {
		return err
	}
	f.closed = true
	return nil
}

func (f *File) Sync() error {
	return f.check("sync", f != nil && f.fd == 0)
}

// plain hides the methods that io.Copy would call again.
type plain struct {
	f *File
}

func (p plain) Write(b []byte) (n int, err error) { return p.f.Write(b) }
func (p plain) Read(b []byte) (n int, err error)  { return p.f.Read(b) }

func (f *File) ReadFrom(r io.Reader) (n int64, err error) {
	if err := f.check("write", false); err != nil {
		return 0, err
	}
	return io.Copy(plain{f}, r)
}

func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if err := f.check("read", true); err != nil {
		return 0, err
	}
	return io.Copy(w, plain{f})
}
