package sync

// notifyList counts those who came to wait and those who were told to go on.
type notifyList struct {
	wait   uint32
	notify uint32
	lock   uintptr
	head   *notifyList
	tail   *notifyList
}

// Cond keeps its own address, to find out that it has been copied.
type Cond struct {
	noCopy  noCopy
	L       Locker
	notify  notifyList
	checker *Cond
}

func NewCond(l Locker) *Cond { return &Cond{L: l} }

func (c *Cond) Wait() {
	t := ticket(c)
	c.L.Unlock()
	hold(c, t)
	c.L.Lock()
}

// ticket is the place in the queue; hold waits for its turn.
func ticket(c *Cond) uint32
func hold(c *Cond, t uint32)

func (c *Cond) Signal()
func (c *Cond) Broadcast()
