package sync

// Map keeps its entries in an ordinary map: a call of a method is done before others run.
type Map struct {
	_ noCopy
	m trie
}

type trie struct {
	inited   boolCell
	initMu   mutex
	root     map[any]any
	keyHash  func(key any, seed uintptr) uintptr
	valEqual func(a, b any) bool
	seed     uintptr
}

func (m *Map) Load(key any) (value any, ok bool) {
	value, ok = m.m.root[key]
	return value, ok
}

func (m *Map) Store(key, value any) {
	if m.m.root == nil {
		m.m.root = make(map[any]any)
		m.m.inited.v = 1
	}
	m.m.root[key] = value
}

func (m *Map) Clear() { m.m.root = nil }

func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	if v, ok := m.m.root[key]; ok {
		return v, true
	}
	m.Store(key, value)
	return value, false
}

func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	value, loaded = m.m.root[key]
	delete(m.m.root, key)
	return value, loaded
}

func (m *Map) Delete(key any) { delete(m.m.root, key) }

func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	previous, loaded = m.m.root[key]
	m.Store(key, value)
	return previous, loaded
}

func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	if v, ok := m.m.root[key]; !ok || v != old {
		return false
	}
	m.m.root[key] = new
	return true
}

func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	if v, ok := m.m.root[key]; !ok || v != old {
		return false
	}
	delete(m.m.root, key)
	return true
}

func (m *Map) Range(f func(key, value any) bool) {
	for k, v := range m.m.root {
		if !f(k, v) {
			return
		}
	}
}
