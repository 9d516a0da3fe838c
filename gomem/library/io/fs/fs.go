package fs

import "errors"

var ErrInvalid = errors.New("invalid argument")
var ErrPermission = errors.New("permission denied")
var ErrExist = errors.New("file already exists")
var ErrNotExist = errors.New("file does not exist")
var ErrClosed = errors.New("file already closed")

// PathError says which operation failed on which file.
type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }
func (e *PathError) Unwrap() error { return e.Err }

func (e *PathError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}
