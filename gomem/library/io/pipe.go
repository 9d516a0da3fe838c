package io

import "sync"

// first keeps the first error that it is given.
type first struct {
	mu  sync.Mutex
	err error
}

func (f *first) set(err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.err == nil {
		f.err = err
	}
}

func (f *first) get() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.err
}

// pipe hands the bytes of a Write to Reads, which say in return how many they have taken.
type pipe struct {
	mu       sync.Mutex // one Write at a time
	data     chan []byte
	taken    chan int
	once     sync.Once
	done     chan struct{}
	readErr  first
	writeErr first
}

func (p *pipe) read(b []byte) (n int, err error) {
	select {
	case <-p.done:
		return 0, p.readClosed()
	default:
	}
	select {
	case data := <-p.data:
		n := copy(b, data)
		p.taken <- n
		return n, nil
	case <-p.done:
		return 0, p.readClosed()
	}
}

func (p *pipe) closeRead(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	p.readErr.set(err)
	p.once.Do(func() { close(p.done) })
	return nil
}

func (p *pipe) write(b []byte) (n int, err error) {
	select {
	case <-p.done:
		return 0, p.writeClosed()
	default:
		p.mu.Lock()
		defer p.mu.Unlock()
	}
	for once := true; once || len(b) > 0; once = false {
		select {
		case p.data <- b:
			m := <-p.taken
			b = b[m:]
			n += m
		case <-p.done:
			return n, p.writeClosed()
		}
	}
	return n, nil
}

func (p *pipe) closeWrite(err error) error {
	if err == nil {
		err = EOF
	}
	p.writeErr.set(err)
	p.once.Do(func() { close(p.done) })
	return nil
}

// readClosed is what a reader is told: what the writer closed with, if that came first.
func (p *pipe) readClosed() error {
	if err := p.writeErr.get(); p.readErr.get() == nil && err != nil {
		return err
	}
	return ErrClosedPipe
}

func (p *pipe) writeClosed() error {
	if err := p.readErr.get(); p.writeErr.get() == nil && err != nil {
		return err
	}
	return ErrClosedPipe
}

type PipeReader struct{ pipe }

func (r *PipeReader) Read(data []byte) (n int, err error) { return r.pipe.read(data) }
func (r *PipeReader) Close() error                        { return r.CloseWithError(nil) }
func (r *PipeReader) CloseWithError(err error) error      { return r.pipe.closeRead(err) }

type PipeWriter struct{ r PipeReader }

func (w *PipeWriter) Write(data []byte) (n int, err error) { return w.r.pipe.write(data) }
func (w *PipeWriter) Close() error                         { return w.CloseWithError(nil) }
func (w *PipeWriter) CloseWithError(err error) error       { return w.r.pipe.closeWrite(err) }

func Pipe() (*PipeReader, *PipeWriter) {
	w := &PipeWriter{}
	w.r.data = make(chan []byte)
	w.r.taken = make(chan int)
	w.r.done = make(chan struct{})
	return &w.r, w
}
