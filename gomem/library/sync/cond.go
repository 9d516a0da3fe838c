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

func (c *Cond) Wait()

// hold waits for the turn of a place in the queue.
func hold(c *Cond, t uint32)

// waitWith is Wait for any Locker.
func waitWith(c *Cond, t uint32) {
	c.L.Unlock()
	hold(c, t)
	c.L.Lock()
}

// relock goes on after waiting.
func relock(c *Cond) { c.L.Lock() }

func (c *Cond) Signal()
func (c *Cond) Broadcast()
