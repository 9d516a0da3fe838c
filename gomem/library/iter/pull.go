package iter

import "runtime"

// coroutine runs a sequence in a goroutine of its own, in turn with the one that pulls: either waits
// while the other runs.
type coroutine struct {
	resume  chan struct{}
	paused  chan struct{}
	started bool
	done    bool
	wanted  bool // next waits for a value
	ended   bool // the sequence has returned
	value   any  // it has panicked with
	failed  bool
}

// enter calls run for the first time, or lets it go on, until it pauses or ends.
func (c *coroutine) enter(run func()) {
	if !c.started {
		c.started = true
		c.resume = make(chan struct{})
		c.paused = make(chan struct{})
		go func() {
			defer func() {
				if e := recover(); e != nil {
					c.value, c.failed = e, true
				} else if !c.ended {
					c.failed = true // runtime.Goexit
				}
				c.done = true
				c.paused <- struct{}{}
			}()
			run()
			c.ended = true
		}()
	} else {
		c.resume <- struct{}{}
	}
	<-c.paused
	if c.failed {
		c.failed = false
		if c.value == nil {
			runtime.Goexit()
		}
		panic(c.value)
	}
}

// pause is called by yield; it tells whether more is wanted.
func (c *coroutine) pause() bool {
	c.wanted = false
	c.paused <- struct{}{}
	<-c.resume
	return !c.done
}

// begin is what next does first; false if there is nothing more.
func (c *coroutine) begin() bool {
	if c.done {
		return false
	}
	if c.wanted {
		panic("iter.Pull: next called again before yield")
	}
	c.wanted = true
	return true
}

// check is what yield does first; false if the sequence is to stop.
func (c *coroutine) check() bool {
	if c.done {
		return false
	}
	if !c.wanted {
		panic("iter.Pull: yield called again before next")
	}
	return true
}

func (c *coroutine) stop() {
	if c.done {
		return
	}
	c.done = true
	if c.started {
		c.enter(nil)
	}
}

func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	c := &coroutine{}
	var value V
	ok := false
	run := func() {
		seq(func(v V) bool {
			if !c.check() {
				return false
			}
			value, ok = v, true
			return c.pause()
		})
		var zero V
		value, ok = zero, false
	}
	next = func() (V, bool) {
		if !c.begin() {
			var zero V
			return zero, false
		}
		c.enter(run)
		return value, ok
	}
	return next, c.stop
}

func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	c := &coroutine{}
	var key K
	var value V
	ok := false
	run := func() {
		seq(func(k K, v V) bool {
			if !c.check() {
				return false
			}
			key, value, ok = k, v, true
			return c.pause()
		})
		var k K
		var v V
		key, value, ok = k, v, false
	}
	next = func() (K, V, bool) {
		if !c.begin() {
			var k K
			var v V
			return k, v, false
		}
		c.enter(run)
		return key, value, ok
	}
	return next, c.stop
}
