package atomic

// Value holds any value; all that it ever holds have the type of the first.
type Value struct {
	v any
}

// sameType reports whether the values in a and b, which are not nil, have one type.
func sameType(a, b any) bool

// fits panics unless val can follow what v holds.
func (v *Value) fits(val any, what string) {
	if val == nil {
		panic("sync/atomic: " + what + " of nil value into Value")
	}
	if v.v != nil && !sameType(v.v, val) {
		panic("sync/atomic: " + what + " of inconsistently typed value into Value")
	}
}

func (v *Value) Load() (val any) { return v.v }

func (v *Value) Store(val any) {
	v.fits(val, "store")
	v.v = val
}

func (v *Value) Swap(new any) (old any) {
	v.fits(new, "swap")
	old, v.v = v.v, new
	return old
}

func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	if old != nil && !sameType(old, new) {
		panic("sync/atomic: compare and swap of inconsistently typed values")
	}
	if v.v == nil && old != nil {
		return false
	}
	v.fits(new, "compare and swap")
	if v.v != old {
		return false
	}
	v.v = new
	return true
}
