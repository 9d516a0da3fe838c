package crc32

import "hash"

const (
	Size       = 4
	IEEE       = 0xedb88320
	Castagnoli = 0x82f63b78
	Koopman    = 0xeb31d82e
)

type Table [256]uint32

// IEEETable is the table of the most common polynomial.
var IEEETable = MakeTable(IEEE)

func fill(t *Table, poly uint32)

func MakeTable(poly uint32) *Table {
	t := new(Table)
	fill(t, poly)
	return t
}

func update(crc uint32, tab *Table, p []byte) uint32

func Update(crc uint32, tab *Table, p []byte) uint32 { return update(crc, tab, p) }
func Checksum(data []byte, tab *Table) uint32        { return update(0, tab, data) }
func ChecksumIEEE(data []byte) uint32                { return update(0, IEEETable, data) }

type digest struct {
	crc uint32
	tab *Table
}

func New(tab *Table) hash.Hash32 { return &digest{0, tab} }
func NewIEEE() hash.Hash32       { return New(IEEETable) }

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 1 }
func (d *digest) Reset()         { d.crc = 0 }
func (d *digest) Sum32() uint32  { return d.crc }

func (d *digest) Write(p []byte) (n int, err error) {
	d.crc = update(d.crc, d.tab, p)
	return len(p), nil
}

func (d *digest) Sum(in []byte) []byte {
	s := d.crc
	return append(in, byte(s>>24), byte(s>>16), byte(s>>8), byte(s))
}
