package jsontext

import "errors"

// Value is JSON text that is taken as it is.
type Value []byte

func (v Value) String() string {
	if v == nil {
		return "null"
	}
	return string(v)
}

func (v Value) Clone() Value { return append(Value(nil), v...) }

func (v Value) MarshalJSON() ([]byte, error) {
	if v == nil {
		return []byte("null"), nil
	}
	return v, nil
}

func (v *Value) UnmarshalJSON(b []byte) error {
	if v == nil {
		return errors.New("jsontext.Value: UnmarshalJSON on nil pointer")
	}
	*v = append((*v)[:0], b...)
	return nil
}
