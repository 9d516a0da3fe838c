package fnv

import "hash"

const (
	start32 = 2166136261
	start64 = 14695981039346656037
)

type sum32 uint32
type sum32a uint32
type sum64 uint64
type sum64a uint64
type sum128 [2]uint64
type sum128a [2]uint64

// mix gives the sum after more bytes; xorFirst in the variants with an a.
func mix32(sum uint32, data []byte, xorFirst bool) uint32
func mix64(sum uint64, data []byte, xorFirst bool) uint64
func mix128(high, low uint64, data []byte, xorFirst bool) (uint64, uint64)

func New32() hash.Hash32 {
	var s sum32 = start32
	return &s
}

func New32a() hash.Hash32 {
	var s sum32a = start32
	return &s
}

func New64() hash.Hash64 {
	var s sum64 = start64
	return &s
}

func New64a() hash.Hash64 {
	var s sum64a = start64
	return &s
}

func New128() hash.Hash {
	s := new(sum128)
	s.Reset()
	return s
}

func New128a() hash.Hash {
	s := new(sum128a)
	s.Reset()
	return s
}

func (s *sum32) Reset()   { *s = start32 }
func (s *sum32a) Reset()  { *s = start32 }
func (s *sum64) Reset()   { *s = start64 }
func (s *sum64a) Reset()  { *s = start64 }
func (s *sum128) Reset()  { *s = sum128{0x6c62272e07bb0142, 0x62b821756295c58d} }
func (s *sum128a) Reset() { *s = sum128a{0x6c62272e07bb0142, 0x62b821756295c58d} }

func (s *sum32) Sum32() uint32  { return uint32(*s) }
func (s *sum32a) Sum32() uint32 { return uint32(*s) }
func (s *sum64) Sum64() uint64  { return uint64(*s) }
func (s *sum64a) Sum64() uint64 { return uint64(*s) }

func (s *sum32) Write(data []byte) (int, error) {
	*s = sum32(mix32(uint32(*s), data, false))
	return len(data), nil
}

func (s *sum32a) Write(data []byte) (int, error) {
	*s = sum32a(mix32(uint32(*s), data, true))
	return len(data), nil
}

func (s *sum64) Write(data []byte) (int, error) {
	*s = sum64(mix64(uint64(*s), data, false))
	return len(data), nil
}

func (s *sum64a) Write(data []byte) (int, error) {
	*s = sum64a(mix64(uint64(*s), data, true))
	return len(data), nil
}

func (s *sum128) Write(data []byte) (int, error) {
	s[0], s[1] = mix128(s[0], s[1], data, false)
	return len(data), nil
}

func (s *sum128a) Write(data []byte) (int, error) {
	s[0], s[1] = mix128(s[0], s[1], data, true)
	return len(data), nil
}

func (s *sum32) Size() int        { return 4 }
func (s *sum32a) Size() int       { return 4 }
func (s *sum64) Size() int        { return 8 }
func (s *sum64a) Size() int       { return 8 }
func (s *sum128) Size() int       { return 16 }
func (s *sum128a) Size() int      { return 16 }
func (s *sum32) BlockSize() int   { return 1 }
func (s *sum32a) BlockSize() int  { return 1 }
func (s *sum64) BlockSize() int   { return 1 }
func (s *sum64a) BlockSize() int  { return 1 }
func (s *sum128) BlockSize() int  { return 1 }
func (s *sum128a) BlockSize() int { return 1 }

// big appends the lowest n bytes of v, the highest first.
func big(in []byte, v uint64, n int) []byte {
	for n > 0 {
		n--
		in = append(in, byte(v>>(8*n)))
	}
	return in
}

func (s *sum32) Sum(in []byte) []byte   { return big(in, uint64(*s), 4) }
func (s *sum32a) Sum(in []byte) []byte  { return big(in, uint64(*s), 4) }
func (s *sum64) Sum(in []byte) []byte   { return big(in, uint64(*s), 8) }
func (s *sum64a) Sum(in []byte) []byte  { return big(in, uint64(*s), 8) }
func (s *sum128) Sum(in []byte) []byte  { return big(big(in, s[0], 8), s[1], 8) }
func (s *sum128a) Sum(in []byte) []byte { return big(big(in, s[0], 8), s[1], 8) }
