package md5

import "hash"

const (
	Size      = 16
	BlockSize = 64
)

// sum gives the digest of some bytes.
func sum(data []byte) []byte

func Sum(data []byte) [Size]byte { return [Size]byte(sum(data)) }

// digest keeps all that was written: the sum is computed when it is asked for.
type digest struct {
	data []byte
}

func New() hash.Hash { return new(digest) }

func (d *digest) Reset()         { d.data = nil }
func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return BlockSize }

func (d *digest) Write(p []byte) (n int, err error) {
	d.data = append(d.data, p...)
	return len(p), nil
}

func (d *digest) Sum(in []byte) []byte { return append(in, sum(d.data)...) }
