package sha256

import "hash"

const (
	Size      = 32
	Size224   = 28
	BlockSize = 64
)

// sum gives the digest of some bytes, of 28 or 32 bytes.
func sum(data []byte, size int) []byte

func Sum256(data []byte) [Size]byte    { return [Size]byte(sum(data, Size)) }
func Sum224(data []byte) [Size224]byte { return [Size224]byte(sum(data, Size224)) }

// digest keeps all that was written: the sum is computed when it is asked for.
type digest struct {
	data []byte
	size int
}

func New() hash.Hash    { return &digest{nil, Size} }
func New224() hash.Hash { return &digest{nil, Size224} }

func (d *digest) Reset()         { d.data = nil }
func (d *digest) Size() int      { return d.size }
func (d *digest) BlockSize() int { return BlockSize }

func (d *digest) Write(p []byte) (n int, err error) {
	d.data = append(d.data, p...)
	return len(p), nil
}

func (d *digest) Sum(in []byte) []byte { return append(in, sum(d.data, d.size)...) }
