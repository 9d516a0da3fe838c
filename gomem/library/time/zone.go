package time

import "errors"

type zone struct {
	name   string
	offset int
	isDST  bool
}

type zoneTrans struct {
	when         int64
	index        uint8
	isstd, isutc bool
}

// Location without zones is UTC.
type Location struct {
	name       string
	zone       []zone
	tx         []zoneTrans
	extend     string
	cacheStart int64
	cacheEnd   int64
	cacheZone  *zone
}

var utcLoc = Location{name: "UTC"}
var localLoc = Location{name: "Local"}

var UTC *Location = &utcLoc
var Local *Location = &localLoc

func (l *Location) String() string {
	if l == nil {
		return "UTC"
	}
	return l.name
}

var hourZones [27]*Location

func FixedZone(name string, offset int) *Location {
	h := offset/3600 + 12
	if name != "" || offset%3600 != 0 || h < 0 || h >= len(hourZones) {
		return fixedZone(name, offset)
	}
	if hourZones[h] == nil {
		hourZones[h] = fixedZone(name, offset)
	}
	return hourZones[h]
}

func fixedZone(name string, offset int) *Location {
	l := &Location{
		name:       name,
		zone:       []zone{{name, offset, false}},
		tx:         []zoneTrans{{-1 << 63, 0, false, false}},
		cacheStart: -1 << 63,
		cacheEnd:   1<<63 - 1,
	}
	l.cacheZone = &l.zone[0]
	return l
}

// readZone gives the contents of the zone file of that name, which the system has.
func readZone(name string) (data string, ok bool)

// decode takes a zone file apart.
func decode(data string) (
	names []string, offsets []int, dst []bool, when []int64, index []uint8, extend string, ok bool)

func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	bad := name[0] == '/' || name[0] == '\\'
	for i := 0; i+1 < len(name); i++ {
		bad = bad || name[i] == '.' && name[i+1] == '.'
	}
	if bad {
		return nil, errors.New("time: invalid location name")
	}
	if data, ok := readZone(name); ok {
		if l, err := LoadLocationFromTZData(name, []byte(data)); err == nil {
			return l, nil
		}
	}
	return nil, errors.New("unknown time zone " + name)
}

func LoadLocationFromTZData(name string, data []byte) (*Location, error) {
	names, offsets, dst, when, index, extend, ok := decode(string(data))
	if !ok {
		return nil, errors.New("malformed time zone information")
	}
	l := &Location{name: name, extend: extend}
	for i := range names {
		l.zone = append(l.zone, zone{names[i], offsets[i], dst[i]})
	}
	for i := range when {
		l.tx = append(l.tx, zoneTrans{when: when[i], index: index[i]})
	}
	return l, nil
}
