package rand

import "errors"

// PCG has 128 bits of state, which a linear step moves on and a permutation makes into 64.
type PCG struct {
	hi uint64
	lo uint64
}

func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

func (p *PCG) Seed(seed1, seed2 uint64) { p.hi, p.lo = seed1, seed2 }
func (p *PCG) Uint64() uint64

func (p *PCG) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, "pcg:"...)
	return appendBig(appendBig(b, p.hi), p.lo), nil
}

func (p *PCG) MarshalBinary() ([]byte, error) { return p.AppendBinary(make([]byte, 0, 20)) }

func (p *PCG) UnmarshalBinary(data []byte) error {
	if len(data) != 20 || string(data[:4]) != "pcg:" {
		return errors.New("invalid PCG encoding")
	}
	p.hi, p.lo = big(data[4:]), big(data[12:])
	return nil
}

func appendBig(b []byte, v uint64) []byte {
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(v>>shift))
	}
	return b
}

func big(b []byte) (v uint64) {
	for _, c := range b[:8] {
		v = v<<8 | uint64(c)
	}
	return v
}

func little(b []byte) (v uint64) {
	for i, c := range b[:8] {
		v |= uint64(c) << (8 * i)
	}
	return v
}

func putLittle(b []byte, v uint64) {
	for i := range b[:8] {
		b[i] = byte(v >> (8 * i))
	}
}

const (
	perBlock = 4  // how far the counter goes on
	blocks   = 16 // after so many the key is replaced
	keyWords = 4
	words    = 32
)

// block fills buf from seed and counter with ChaCha, 8 rounds, four blocks interleaved.
func block(seed *[keyWords]uint64, buf *[words]uint64, counter uint32)

type state struct {
	buf  [words]uint64
	seed [keyWords]uint64
	i    uint32 // of buf
	n    uint32 // words of buf that are given out; the others are the next key
	c    uint32 // counter
}

func (s *state) init(seed [32]byte) {
	for i := range s.seed {
		s.seed[i] = little(seed[8*i:])
	}
	s.start(0, 0)
}

// start makes the block of counter c.
func (s *state) start(c, i uint32) {
	block(&s.seed, &s.buf, c)
	s.c, s.i, s.n = c, i, words
	if c == blocks-perBlock {
		s.n = words - keyWords
	}
}

func (s *state) next() uint64 {
	if s.i >= s.n {
		c := s.c + perBlock
		if c == blocks {
			copy(s.seed[:], s.buf[words-keyWords:])
			c = 0
		}
		s.start(c, 0)
	}
	s.i++
	return s.buf[s.i-1]
}

type ChaCha8 struct {
	state   state
	readBuf [8]byte
	readLen int // bytes at the end of readBuf that Read has left
}

func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := new(ChaCha8)
	c.state.init(seed)
	return c
}

func (c *ChaCha8) Seed(seed [32]byte) {
	c.state.init(seed)
	c.readBuf = [8]byte{}
	c.readLen = 0
}

func (c *ChaCha8) Uint64() uint64 { return c.state.next() }

func (c *ChaCha8) Read(p []byte) (n int, err error) {
	if c.readLen > 0 {
		n = copy(p, c.readBuf[8-c.readLen:])
		c.readLen -= n
		p = p[n:]
	}
	for len(p) >= 8 {
		putLittle(p, c.Uint64())
		p = p[8:]
		n += 8
	}
	if len(p) > 0 {
		putLittle(c.readBuf[:], c.Uint64())
		n += copy(p, c.readBuf[:])
		c.readLen = 8 - len(p)
	}
	return n, nil
}

func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error) {
	if c.readLen > 0 {
		b = append(b, "readbuf:"...)
		b = append(b, uint8(c.readLen))
		b = append(b, c.readBuf[8-c.readLen:]...)
	}
	b = append(b, "chacha8:"...)
	b = appendBig(b, uint64(c.state.c/perBlock*words+c.state.i))
	for _, seed := range c.state.seed {
		var word [8]byte
		putLittle(word[:], seed)
		b = append(b, word[:]...)
	}
	return b, nil
}

func (c *ChaCha8) MarshalBinary() ([]byte, error) { return c.AppendBinary(make([]byte, 0, 64)) }

func (c *ChaCha8) UnmarshalBinary(data []byte) error {
	if len(data) >= 8 && string(data[:8]) == "readbuf:" {
		data = data[8:]
		if len(data) == 0 || len(data) < 1+int(data[0]) {
			return errors.New("invalid ChaCha8 Read buffer encoding")
		}
		n := int(data[0])
		c.readLen = copy(c.readBuf[8-n:], data[1:1+n])
		data = data[1+n:]
	}
	if len(data) != 48 || string(data[:8]) != "chacha8:" {
		return errors.New("invalid ChaCha8 encoding")
	}
	used := big(data[8:])
	if used > blocks/perBlock*words-keyWords {
		return errors.New("invalid ChaCha8 encoding")
	}
	for i := range c.state.seed {
		c.state.seed[i] = little(data[16+8*i:])
	}
	c.state.start(uint32(used)/words*perBlock, uint32(used)%words)
	return nil
}
