package binary

import (
	"errors"
	"io"
	"math"
	"reflect"
)

const (
	MaxVarintLen16 = 3
	MaxVarintLen32 = 5
	MaxVarintLen64 = 10
)

type ByteOrder interface {
	Uint16([]byte) uint16
	Uint32([]byte) uint32
	Uint64([]byte) uint64
	PutUint16([]byte, uint16)
	PutUint32([]byte, uint32)
	PutUint64([]byte, uint64)
	String() string
}

type AppendByteOrder interface {
	AppendUint16([]byte, uint16) []byte
	AppendUint32([]byte, uint32) []byte
	AppendUint64([]byte, uint64) []byte
	String() string
}

type littleEndian struct{}
type bigEndian struct{}
type nativeEndian struct{ littleEndian }

var LittleEndian littleEndian
var BigEndian bigEndian
var NativeEndian nativeEndian

func (littleEndian) String() string   { return "LittleEndian" }
func (littleEndian) GoString() string { return "binary.LittleEndian" }
func (bigEndian) String() string      { return "BigEndian" }
func (bigEndian) GoString() string    { return "binary.BigEndian" }
func (nativeEndian) String() string   { return "NativeEndian" }
func (nativeEndian) GoString() string { return "binary.NativeEndian" }

func (littleEndian) Uint16(b []byte) uint16 {
	_ = b[1]
	return uint16(b[0]) | uint16(b[1])<<8
}

func (littleEndian) PutUint16(b []byte, v uint16) {
	_ = b[1]
	b[0], b[1] = byte(v), byte(v>>8)
}

func (littleEndian) AppendUint16(b []byte, v uint16) []byte { return append(b, byte(v), byte(v>>8)) }

func (littleEndian) Uint32(b []byte) uint32 {
	_ = b[3]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

func (littleEndian) PutUint32(b []byte, v uint32) {
	_ = b[3]
	for i := 0; i < 4; i++ {
		b[i] = byte(v >> (8 * i))
	}
}

func (littleEndian) AppendUint32(b []byte, v uint32) []byte {
	return append(b, byte(v), byte(v>>8), byte(v>>16), byte(v>>24))
}

func (o littleEndian) Uint64(b []byte) uint64 {
	_ = b[7]
	return uint64(o.Uint32(b)) | uint64(o.Uint32(b[4:]))<<32
}

func (littleEndian) PutUint64(b []byte, v uint64) {
	_ = b[7]
	for i := 0; i < 8; i++ {
		b[i] = byte(v >> (8 * i))
	}
}

func (o littleEndian) AppendUint64(b []byte, v uint64) []byte {
	return o.AppendUint32(o.AppendUint32(b, uint32(v)), uint32(v>>32))
}

func (bigEndian) Uint16(b []byte) uint16 {
	_ = b[1]
	return uint16(b[1]) | uint16(b[0])<<8
}

func (bigEndian) PutUint16(b []byte, v uint16) {
	_ = b[1]
	b[0], b[1] = byte(v>>8), byte(v)
}

func (bigEndian) AppendUint16(b []byte, v uint16) []byte { return append(b, byte(v>>8), byte(v)) }

func (bigEndian) Uint32(b []byte) uint32 {
	_ = b[3]
	return uint32(b[3]) | uint32(b[2])<<8 | uint32(b[1])<<16 | uint32(b[0])<<24
}

func (bigEndian) PutUint32(b []byte, v uint32) {
	_ = b[3]
	for i := 0; i < 4; i++ {
		b[i] = byte(v >> (24 - 8*i))
	}
}

func (bigEndian) AppendUint32(b []byte, v uint32) []byte {
	return append(b, byte(v>>24), byte(v>>16), byte(v>>8), byte(v))
}

func (o bigEndian) Uint64(b []byte) uint64 {
	_ = b[7]
	return uint64(o.Uint32(b))<<32 | uint64(o.Uint32(b[4:]))
}

func (bigEndian) PutUint64(b []byte, v uint64) {
	_ = b[7]
	for i := 0; i < 8; i++ {
		b[i] = byte(v >> (56 - 8*i))
	}
}

func (o bigEndian) AppendUint64(b []byte, v uint64) []byte {
	return o.AppendUint32(o.AppendUint32(b, uint32(v>>32)), uint32(v))
}

// varint.go's part.

func AppendUvarint(buf []byte, x uint64) []byte {
	for ; x >= 0x80; x >>= 7 {
		buf = append(buf, byte(x)|0x80)
	}
	return append(buf, byte(x))
}

func zigzag(x int64) uint64 { return uint64(x<<1) ^ uint64(x>>63) }

func unzigzag(u uint64) int64 { return int64(u>>1) ^ -int64(u&1) }

func PutUvarint(buf []byte, x uint64) int {
	i := 0
	for ; x >= 0x80; i++ {
		buf[i] = byte(x) | 0x80
		x >>= 7
	}
	buf[i] = byte(x)
	return i + 1
}

func AppendVarint(buf []byte, x int64) []byte { return AppendUvarint(buf, zigzag(x)) }
func PutVarint(buf []byte, x int64) int       { return PutUvarint(buf, zigzag(x)) }

func Uvarint(buf []byte) (uint64, int) {
	var x uint64
	for i, b := range buf {
		if i == MaxVarintLen64 || i == MaxVarintLen64-1 && b > 1 && b < 0x80 {
			return 0, -(i + 1)
		}
		x |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			return x, i + 1
		}
	}
	return 0, 0
}

func Varint(buf []byte) (int64, int) {
	u, n := Uvarint(buf)
	return unzigzag(u), n
}

var overflow = errors.New("binary: varint overflows a 64-bit integer")

func ReadUvarint(r io.ByteReader) (uint64, error) {
	var x uint64
	for i := 0; i < MaxVarintLen64; i++ {
		b, err := r.ReadByte()
		if err != nil {
			if i > 0 && err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return x, err
		}
		if b < 0x80 && i == MaxVarintLen64-1 && b > 1 {
			return x, overflow
		}
		x |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			return x, nil
		}
	}
	return x, overflow
}

func ReadVarint(r io.ByteReader) (int64, error) {
	u, err := ReadUvarint(r)
	return unzigzag(u), err
}

// Size tells how many bytes Write makes of a value, or -1.
func Size(v any) int { return size(reflect.Indirect(reflect.ValueOf(v))) }

func size(v reflect.Value) int {
	if v.Kind() == reflect.Slice {
		if n := fixed(v.Type().Elem()); n >= 0 {
			return n * v.Len()
		}
		return -1
	}
	if !v.IsValid() {
		return -1
	}
	return fixed(v.Type())
}

func fixed(t reflect.Type) int {
	switch t.Kind() {
	case reflect.Array:
		if n := fixed(t.Elem()); n >= 0 {
			return n * t.Len()
		}
		return -1
	case reflect.Struct:
		total := 0
		for i := 0; i < t.NumField(); i++ {
			n := fixed(t.Field(i).Type)
			if n < 0 {
				return -1
			}
			total += n
		}
		return total
	case reflect.Bool, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Uint8, reflect.Uint16,
		reflect.Uint32, reflect.Uint64, reflect.Float32, reflect.Float64, reflect.Complex64, reflect.Complex128:
		return int(t.Size())
	}
	return -1
}

func putInt(b []byte, order ByteOrder, x uint64, n int) []byte {
	var room [8]byte
	switch n {
	case 1:
		room[0] = byte(x)
	case 2:
		order.PutUint16(room[:], uint16(x))
	case 4:
		order.PutUint32(room[:], uint32(x))
	default:
		order.PutUint64(room[:], x)
	}
	return append(b, room[:n]...)
}

func getInt(b []byte, order ByteOrder, n int) uint64 {
	switch n {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(order.Uint16(b))
	case 4:
		return uint64(order.Uint32(b))
	}
	return order.Uint64(b)
}

func put(b []byte, order ByteOrder, v reflect.Value) []byte {
	n := int(v.Type().Size())
	switch {
	case v.Kind() == reflect.Array || v.Kind() == reflect.Slice:
		for i := 0; i < v.Len(); i++ {
			b = put(b, order, v.Index(i))
		}
	case v.Kind() == reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			if v.Type().Field(i).Name == "_" {
				b = append(b, make([]byte, fixed(v.Field(i).Type()))...)
			} else {
				b = put(b, order, v.Field(i))
			}
		}
	case v.Kind() == reflect.Bool:
		if v.Bool() {
			return append(b, 1)
		}
		return append(b, 0)
	case v.CanInt():
		return putInt(b, order, uint64(v.Int()), n)
	case v.CanUint():
		return putInt(b, order, v.Uint(), n)
	case v.CanFloat():
		return putFloat(b, order, v.Float(), n)
	default:
		c := v.Complex()
		return putFloat(putFloat(b, order, real(c), n/2), order, imag(c), n/2)
	}
	return b
}

func putFloat(b []byte, order ByteOrder, x float64, n int) []byte {
	if n == 4 {
		return putInt(b, order, uint64(math.Float32bits(float32(x))), 4)
	}
	return putInt(b, order, math.Float64bits(x), 8)
}

func getFloat(b []byte, order ByteOrder, n int) float64 {
	if n == 4 {
		return float64(math.Float32frombits(order.Uint32(b)))
	}
	return math.Float64frombits(order.Uint64(b))
}

// get fills v and gives what is left of b.
func get(b []byte, order ByteOrder, v reflect.Value) []byte {
	n := int(v.Type().Size())
	switch {
	case v.Kind() == reflect.Array || v.Kind() == reflect.Slice:
		for i := 0; i < v.Len(); i++ {
			b = get(b, order, v.Index(i))
		}
		return b
	case v.Kind() == reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			if f := v.Field(i); f.CanSet() || v.Type().Field(i).Name != "_" {
				b = get(b, order, f)
			} else {
				b = b[fixed(f.Type()):]
			}
		}
		return b
	case v.Kind() == reflect.Bool:
		v.SetBool(b[0] != 0)
	case v.CanInt():
		v.SetInt(int64(getInt(b, order, n)))
	case v.CanUint():
		v.SetUint(getInt(b, order, n))
	case v.CanFloat():
		v.SetFloat(getFloat(b, order, n))
	default:
		v.SetComplex(complex(getFloat(b, order, n/2), getFloat(b[n/2:], order, n/2)))
	}
	return b[n:]
}

func Append(buf []byte, order ByteOrder, data any) ([]byte, error) {
	v := reflect.Indirect(reflect.ValueOf(data))
	if size(v) < 0 {
		return nil, errors.New("binary.Append: some values are not fixed-sized in type " + reflect.TypeOf(data).String())
	}
	return put(buf, order, v), nil
}

func Encode(buf []byte, order ByteOrder, data any) (int, error) {
	v := reflect.Indirect(reflect.ValueOf(data))
	n := size(v)
	if n < 0 {
		return 0, errors.New("binary.Encode: some values are not fixed-sized in type " + reflect.TypeOf(data).String())
	}
	if len(buf) < n {
		return 0, errors.New("buffer too small")
	}
	copy(buf, put(nil, order, v))
	return n, nil
}

func Write(w io.Writer, order ByteOrder, data any) error {
	v := reflect.Indirect(reflect.ValueOf(data))
	if size(v) < 0 {
		return errors.New("binary.Write: some values are not fixed-sized in type " + reflect.TypeOf(data).String())
	}
	_, err := w.Write(put(nil, order, v))
	return err
}

// target gives what data lets be filled, and how many bytes that takes.
func target(data any, name string) (v reflect.Value, n int, err error) {
	v, n = reflect.ValueOf(data), -1
	switch v.Kind() {
	case reflect.Pointer:
		v = v.Elem()
		n = size(v)
	case reflect.Slice:
		n = size(v)
	}
	if n < 0 {
		err = errors.New("binary." + name + ": invalid type " + reflect.TypeOf(data).String())
	}
	return v, n, err
}

func Read(r io.Reader, order ByteOrder, data any) error {
	v, n, err := target(data, "Read")
	if err != nil {
		return err
	}
	b := make([]byte, n)
	if _, err := io.ReadFull(r, b); err != nil {
		return err
	}
	get(b, order, v)
	return nil
}

func Decode(buf []byte, order ByteOrder, data any) (int, error) {
	v, n, err := target(data, "Decode")
	if err != nil {
		return 0, err
	}
	if len(buf) < n {
		return 0, errors.New("buffer too small")
	}
	get(buf, order, v)
	return n, nil
}
