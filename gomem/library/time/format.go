package time

import "errors"

const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

func (t Time) Format(layout string) string
func (t Time) String() string

func (t Time) AppendFormat(b []byte, layout string) []byte {
	return append(b, t.Format(layout)...)
}

// goString writes t as a call of Date with the location in Go's words.
func goString(t Time, loc string) string

func (t Time) GoString() string {
	switch t.Location() {
	case UTC:
		return goString(t, "time.UTC")
	case Local:
		return goString(t, "time.Local")
	}
	return goString(t, "time.Location("+quote(t.loc.name)+")")
}

func quote(s string) string

type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

func (e *ParseError) Error() string {
	if e.Message != "" {
		return "parsing time " + quote(e.Value) + e.Message
	}
	return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) +
		": cannot parse " + quote(e.ValueElem) + " as " + quote(e.LayoutElem)
}

// What a text says about its location.
const (
	nothing = iota
	utc
	anOffset
	aName
	failed
)

// fields reads value: seconds since 1970 as if in UTC, nanoseconds, and what is known of the
// location; or, if it failed, the element of the layout, the rest of the value and a message.
func fields(layout, value string) (sec, nsec int64, how int, name string, offset int, elem, rest, message string)

func Parse(layout, value string) (Time, error) { return parse(layout, value, UTC, Local) }

func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

func parse(layout, value string, otherwise, local *Location) (Time, error) {
	sec, nsec, how, name, offset, elem, rest, message := fields(layout, value)
	switch how {
	case failed:
		return Time{}, &ParseError{layout, value, elem, rest, message}
	case utc:
		return unix(sec, nsec, nil), nil
	case anOffset:
		t := unix(sec-int64(offset), nsec, nil)
		if n, o := t.set(local).Zone(); o == offset && (name == "" || n == name) {
			return t.set(local), nil
		}
		return t.set(FixedZone(name, offset)), nil
	case aName:
		if o, ok := local.named(name, sec); ok {
			return unix(sec-int64(o), nsec, nil).set(local), nil
		}
		return unix(sec-int64(offset), nsec, nil).set(FixedZone(name, offset)), nil
	}
	return clockIn(sec, nsec, otherwise), nil
}

// clockIn gives the time when a clock in loc shows what one in UTC shows at sec.
func clockIn(sec, nsec int64, loc *Location) Time {
	t := unix(sec, nsec, nil)
	year, month, day := t.Date()
	hour, min, s := t.Clock()
	return Date(year, month, day, hour, min, s, int(nsec), loc)
}

// named gives the offset of a zone by its name, the one in use at sec if there are several.
func (l *Location) named(name string, sec int64) (int, bool) {
	if l == nil {
		return 0, false
	}
	for _, z := range l.zone {
		if z.name == name {
			if n, o := unix(sec-int64(z.offset), 0, l).Zone(); n == name {
				return o, true
			}
		}
	}
	for _, z := range l.zone {
		if z.name == name {
			return z.offset, true
		}
	}
	return 0, false
}

// strict tells why t cannot be written as RFC 3339 wants it, or gives "".
func strict(t Time) string

func (t Time) text(b []byte, who string) ([]byte, error) {
	if why := strict(t); why != "" {
		return nil, errors.New(who + why)
	}
	return t.AppendFormat(b, RFC3339Nano), nil
}

func (t Time) AppendText(b []byte) ([]byte, error) { return t.text(b, "Time.AppendText: ") }
func (t Time) MarshalText() ([]byte, error)        { return t.text(nil, "Time.MarshalText: ") }

func (t Time) MarshalJSON() ([]byte, error) {
	b, err := t.text([]byte{'"'}, "Time.MarshalJSON: ")
	if err != nil {
		return nil, err
	}
	return append(b, '"'), nil
}

func (t *Time) UnmarshalText(data []byte) error {
	var err error
	*t, err = Parse(RFC3339, string(data))
	return err
}

func (t *Time) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	return t.UnmarshalText(data[1 : len(data)-1])
}

// pack gives the binary form; "" if the zone's offset does not fit.
func pack(t Time, inUTC bool) string

func (t Time) AppendBinary(b []byte) ([]byte, error) {
	s := pack(t, t.Location() == UTC)
	if s == "" {
		return b, errors.New("Time.MarshalBinary: unexpected zone offset")
	}
	return append(b, s...), nil
}

func (t Time) MarshalBinary() ([]byte, error) {
	b, err := t.AppendBinary(nil)
	if err != nil {
		return nil, err
	}
	return b, nil
}

// unpack reads the binary form; message says what is wrong with it.
func unpack(data string) (sec, nsec int64, inUTC bool, offset int, message string)

func (t *Time) UnmarshalBinary(data []byte) error {
	sec, nsec, inUTC, offset, message := unpack(string(data))
	if message != "" {
		return errors.New("Time.UnmarshalBinary: " + message)
	}
	*t = unix(sec, nsec, nil)
	if inUTC {
		return nil
	}
	if _, o := t.Local().Zone(); o == offset {
		*t = t.Local()
	} else {
		*t = t.In(FixedZone("", offset))
	}
	return nil
}

func (t Time) GobEncode() ([]byte, error)     { return t.MarshalBinary() }
func (t *Time) GobDecode(data []byte) error { return t.UnmarshalBinary(data) }

type parseDurationError struct {
	message string
	value   string
}

func (e *parseDurationError) Error() string { return "time: " + e.message + " " + quote(e.value) }

// duration reads s; message says what is wrong with it.
func duration(s string) (d Duration, message string)

func ParseDuration(s string) (Duration, error) {
	d, message := duration(s)
	if message != "" {
		return 0, &parseDurationError{message, s}
	}
	return d, nil
}
