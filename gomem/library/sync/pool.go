package sync

// Pool has one store, as on a machine with one processor: a place for the last value, the others on
// a stack. What a collection finds stays until the next one.
type Pool struct {
	noCopy     noCopy
	local      *store
	localSize  uintptr
	victim     *store
	victimSize uintptr
	New        func() any
}

type store struct {
	private any
	shared  []any
}

// collections counts those of the heap.
func collections() uintptr

// age moves what the collections since the last look leave; localSize keeps their number, plus one.
func (p *Pool) age() {
	now := collections() + 1
	if p.localSize == now {
		return
	}
	p.victim = nil
	if p.localSize+1 == now {
		p.victim = p.local
	}
	p.local = &store{}
	p.localSize = now
}

func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	p.age()
	if p.local.private == nil {
		p.local.private = x
	} else {
		p.local.shared = append(p.local.shared, x)
	}
}

func (p *Pool) Get() any {
	p.age()
	x := p.local.take()
	if x == nil && p.victim != nil {
		x = p.victim.take()
	}
	if x == nil && p.New != nil {
		x = p.New()
	}
	return x
}

func (s *store) take() any {
	x := s.private
	s.private = nil
	if n := len(s.shared); x == nil && n > 0 {
		x = s.shared[n-1]
		s.shared[n-1] = nil
		s.shared = s.shared[:n-1]
	}
	return x
}
