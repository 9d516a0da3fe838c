package reflect

import "iter"

// through calls f, whose parameter is a yield function, with one that hands on its arguments.
func through(f Value, yield func(in []Value) bool) {
	made := MakeFunc(f.Type().In(0), func(in []Value) []Value { return []Value{ValueOf(yield(in))} })
	f.Call([]Value{made})
}

func (v Value) Seq() iter.Seq[Value] {
	t := v.Type()
	if !t.CanSeq() {
		panic("reflect: " + t.String() + " cannot produce iter.Seq[Value]")
	}
	return func(yield func(Value) bool) {
		switch {
		case v.Kind() == Func:
			through(v, func(in []Value) bool { return yield(in[0]) })
		case v.CanInt():
			for i := int64(0); i < v.Int() && yield(ValueOf(i).Convert(t)); i++ {
			}
		case v.CanUint():
			for i := uint64(0); i < v.Uint() && yield(ValueOf(i).Convert(t)); i++ {
			}
		case v.Kind() == String:
			for i := range v.String() {
				if !yield(ValueOf(i)) {
					return
				}
			}
		case v.Kind() == Map:
			for it := v.MapRange(); it.Next() && yield(it.Key()); {
			}
		case v.Kind() == Chan:
			for x, ok := v.Recv(); ok && yield(x); x, ok = v.Recv() {
			}
		default:
			for i := 0; i < v.Len() && yield(ValueOf(i)); i++ {
			}
		}
	}
}

func (v Value) Seq2() iter.Seq2[Value, Value] {
	t := v.Type()
	if !t.CanSeq2() {
		panic("reflect: " + t.String() + " cannot produce iter.Seq2[Value, Value]")
	}
	return func(yield func(Value, Value) bool) {
		switch v.Kind() {
		case Func:
			through(v, func(in []Value) bool { return yield(in[0], in[1]) })
		case String:
			for i, c := range v.String() {
				if !yield(ValueOf(i), ValueOf(c)) {
					return
				}
			}
		case Map:
			for it := v.MapRange(); it.Next() && yield(it.Key(), it.Value()); {
			}
		default:
			a := Indirect(v)
			for i := 0; i < a.Len() && yield(ValueOf(i), a.Index(i)); i++ {
			}
		}
	}
}

func (v Value) Fields() iter.Seq2[StructField, Value] {
	t := v.Type()
	if t.Kind() != Struct {
		panic("reflect: Fields of non-struct type " + t.String())
	}
	return func(yield func(StructField, Value) bool) {
		for i := 0; i < v.NumField() && yield(t.Field(i), v.Field(i)); i++ {
		}
	}
}

func (v Value) Methods() iter.Seq2[Method, Value] {
	return func(yield func(Method, Value) bool) {
		t := v.Type()
		for i := 0; i < v.NumMethod() && yield(t.Method(i), v.Method(i)); i++ {
		}
	}
}

func (t *rtype) Fields() iter.Seq[StructField] {
	t.mustBeStruct("Fields")
	return func(yield func(StructField) bool) {
		for i := 0; i < t.NumField() && yield(t.Field(i)); i++ {
		}
	}
}

func (t *rtype) Methods() iter.Seq[Method] {
	return func(yield func(Method) bool) {
		for i := 0; i < t.NumMethod() && yield(t.Method(i)); i++ {
		}
	}
}

// mustBeFunc panics for other types.
func (t *rtype) mustBeFunc(what string) {
	if t.Kind() != Func {
		panic("reflect: " + what + " of non-func type " + t.String())
	}
}

func (t *rtype) Ins() iter.Seq[Type] {
	t.mustBeFunc("Ins")
	return func(yield func(Type) bool) {
		for i := 0; i < t.NumIn() && yield(t.In(i)); i++ {
		}
	}
}

func (t *rtype) Outs() iter.Seq[Type] {
	t.mustBeFunc("Outs")
	return func(yield func(Type) bool) {
		for i := 0; i < t.NumOut() && yield(t.Out(i)); i++ {
		}
	}
}
