package reflect

import "unsafe"

type SelectDir int

const (
	_ SelectDir = iota
	SelectSend
	SelectRecv
	SelectDefault
)

type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

// These natives may have to wait. What is received comes as it is; wrap makes a Value of it.
func send(v, x Value)
func recv(v Value) (x unsafe.Pointer, ok bool)
func choose(cases []SelectCase, block bool) (chosen int, x unsafe.Pointer, ok bool)

func wrap(v Value, x unsafe.Pointer) Value
func makeChan(t *rtype, buffer int) Value
func closeChan(v Value)
func direction(v Value) ChanDir

func MakeChan(typ Type, buffer int) Value {
	if typ.Kind() != Chan {
		panic("reflect.MakeChan of non-chan type")
	}
	if buffer < 0 {
		panic("reflect.MakeChan: negative buffer size")
	}
	if typ.ChanDir() != BothDir {
		panic("reflect.MakeChan: unidirectional channel type")
	}
	return makeChan(typ.common(), buffer)
}

// mayUse checks what every operation on a channel checks.
func (v Value) mayUse(method string, dir ChanDir, wrong string) {
	v.must("reflect.Value."+method, Chan)
	v.mustBeExported("reflect.Value." + method)
	if direction(v)&dir == 0 {
		panic("reflect: " + wrong)
	}
}

func (v Value) Close() {
	v.mayUse("Close", SendDir, "close of receive-only channel")
	closeChan(v)
}

func (v Value) Send(x Value) {
	v.mayUse("Send", SendDir, "send on recv-only channel")
	send(v, x)
}

func (v Value) Recv() (x Value, ok bool) {
	v.mayUse("Recv", RecvDir, "recv on send-only channel")
	held, ok := recv(v)
	return wrap(v, held), ok
}

func (v Value) TrySend(x Value) bool {
	v.mayUse("TrySend", SendDir, "send on recv-only channel")
	i, _, _ := choose([]SelectCase{{SelectSend, v, x}}, false)
	return i == 0
}

func (v Value) TryRecv() (x Value, ok bool) {
	v.mayUse("TryRecv", RecvDir, "recv on send-only channel")
	i, held, ok := choose([]SelectCase{{SelectRecv, v, Value{}}}, false)
	if i < 0 {
		return Value{}, false
	}
	return wrap(v, held), ok
}

func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > 65536 {
		panic("reflect.Select: too many cases (max 65536)")
	}
	other := -1
	for i, c := range cases {
		switch c.Dir {
		case SelectDefault:
			if other >= 0 {
				panic("reflect.Select: multiple default cases")
			}
			other = i
			if c.Chan.IsValid() {
				panic("reflect.Select: default case has Chan value")
			}
			if c.Send.IsValid() {
				panic("reflect.Select: default case has Send value")
			}
		case SelectSend:
			if !c.Chan.IsValid() {
				break
			}
			c.Chan.must("", Chan)
			c.Chan.mustBeExported("unknown method")
			if direction(c.Chan)&SendDir == 0 {
				panic("reflect.Select: SendDir case using recv-only channel")
			}
			if !c.Send.IsValid() {
				panic("reflect.Select: SendDir case missing Send value")
			}
			c.Send.mustBeExported("unknown method")
		case SelectRecv:
			if c.Send.IsValid() {
				panic("reflect.Select: RecvDir case has Send value")
			}
			if !c.Chan.IsValid() {
				break
			}
			c.Chan.must("", Chan)
			c.Chan.mustBeExported("unknown method")
			if direction(c.Chan)&RecvDir == 0 {
				panic("reflect.Select: RecvDir case using send-only channel")
			}
		default:
			panic("reflect.Select: invalid Dir")
		}
	}
	i, held, ok := choose(cases, other < 0)
	if i < 0 {
		return other, Value{}, false
	}
	if cases[i].Dir == SelectSend {
		return i, Value{}, false
	}
	return i, wrap(cases[i].Chan, held), ok
}
