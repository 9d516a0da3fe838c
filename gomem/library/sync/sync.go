package sync

// The sizes of all types are those of the real package. What must not be interrupted is native.

type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

type align64 struct{}

// int32Cell, boolCell and uint64Cell have the form of atomic.Int32, Bool and Uint64.
type int32Cell struct {
	_ noCopy
	v int32
}

type boolCell struct {
	_ noCopy
	v uint32
}

type uint64Cell struct {
	_ noCopy
	_ align64
	v uint64
}

type Locker interface {
	Lock()
	Unlock()
}

// mutex holds in state whether it is locked (1), whether somebody was woken to take it (2), whether
// it is handed over (4), and how many wait (times 8).
type mutex struct {
	state int32
	sema  uint32
}

type Mutex struct {
	_  noCopy
	mu mutex
}

func (m *Mutex) Lock()
func (m *Mutex) TryLock() bool
func (m *Mutex) Unlock()

// acquire takes m for one who has waited since that time and gives 0, or waits again.
func acquire(m *Mutex, since int64) int64

// lockSlow goes on after the first waiting.
func lockSlow(m *Mutex, since int64) {
	for since != 0 {
		since = acquire(m, since)
	}
}

type RWMutex struct {
	w           Mutex
	writerSem   uint32
	readerSem   uint32
	readerCount int32Cell
	readerWait  int32Cell
}

func (rw *RWMutex) RLock()
func (rw *RWMutex) TryRLock() bool
func (rw *RWMutex) RUnlock()
func (rw *RWMutex) Lock()
func (rw *RWMutex) TryLock() bool
func (rw *RWMutex) Unlock()

// drain keeps new readers out and waits until those that are in have left.
func drain(rw *RWMutex)

func lockForWriting(rw *RWMutex, since int64) {
	lockSlow(&rw.w, since)
	drain(rw)
}

type rlocker RWMutex

func (r *rlocker) Lock()   { (*RWMutex)(r).RLock() }
func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }

func (rw *RWMutex) RLocker() Locker { return (*rlocker)(rw) }

// WaitGroup holds in state its counter (times 1<<32) and how many wait.
type WaitGroup struct {
	noCopy noCopy
	state  uint64Cell
	sema   uint32
}

func (wg *WaitGroup) Add(delta int)
func (wg *WaitGroup) Done()
func (wg *WaitGroup) Wait()

// checkReuse goes on after waiting.
func checkReuse(wg *WaitGroup) {
	if wg.state.v != 0 {
		panic("sync: WaitGroup is reused before previous Wait has returned")
	}
}

func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer func() {
			if x := recover(); x != nil {
				panic(x) // the counter stays: nobody may go on before the program dies
			}
			wg.Done()
		}()
		f()
	}()
}

type Once struct {
	_    noCopy
	done boolCell
	m    Mutex
}

func (o *Once) Do(f func()) {
	if o.done.v == 0 {
		o.first(f)
	}
}

func (o *Once) first(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if o.done.v == 0 {
		defer o.finish()
		f()
	}
}

func (o *Once) finish() { o.done.v = 1 }
