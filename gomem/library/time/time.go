package time

// Time holds nanoseconds in the low 30 bits of wall. With bit 63 set, the 33 bits between hold
// seconds since 1885 and ext the monotonic clock; else ext holds seconds since the year 1.
type Time struct {
	wall uint64
	ext  int64
	loc  *Location
}

type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

func (m Month) String() string

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

func (d Weekday) String() string

type Duration int64

const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

func (d Duration) String() string
func (d Duration) Nanoseconds() int64
func (d Duration) Microseconds() int64
func (d Duration) Milliseconds() int64
func (d Duration) Seconds() float64
func (d Duration) Minutes() float64
func (d Duration) Hours() float64
func (d Duration) Truncate(m Duration) Duration
func (d Duration) Round(m Duration) Duration
func (d Duration) Abs() Duration

func (t Time) IsZero() bool
func (t Time) After(u Time) bool
func (t Time) Before(u Time) bool
func (t Time) Compare(u Time) int
func (t Time) Equal(u Time) bool

func (t Time) Date() (year int, month Month, day int)
func (t Time) Year() int
func (t Time) Month() Month
func (t Time) Day() int
func (t Time) Weekday() Weekday
func (t Time) ISOWeek() (year, week int)
func (t Time) Clock() (hour, min, sec int)
func (t Time) Hour() int
func (t Time) Minute() int
func (t Time) Second() int
func (t Time) Nanosecond() int
func (t Time) YearDay() int

func (t Time) Add(d Duration) Time
func (t Time) Sub(u Time) Duration
func (t Time) Truncate(d Duration) Time
func (t Time) Round(d Duration) Time

func (t Time) AddDate(years int, months int, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, t.Nanosecond(), t.Location())
}

// clock gives the monotonic clock, which is 1 when the program starts, and waiting for it to go on
// takes a microsecond.
func clock() int64

// at gives the time of the monotonic clock.
func at(mono int64, loc *Location) Time

func Now() Time { return at(clock(), Local) }

func Since(t Time) Duration { return Now().Sub(t) }
func Until(t Time) Duration { return t.Sub(Now()) }

// located is t with another location and without the monotonic clock.
func located(t Time, loc *Location) Time

func (t Time) set(loc *Location) Time {
	if loc == &utcLoc {
		loc = nil
	}
	return located(t, loc)
}

func (t Time) UTC() Time   { return located(t, nil) }
func (t Time) Local() Time { return located(t, Local) }

func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	return t.set(loc)
}

func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

func (t Time) Zone() (name string, offset int)
func (t Time) IsDST() bool

// bounds gives when the zone in use begins and ends, and whether it ever does.
func bounds(t Time) (start, end int64, starts, ends bool)

func (t Time) ZoneBounds() (start, end Time) {
	from, to, starts, ends := bounds(t)
	if starts {
		start = unix(from, 0, t.loc)
	}
	if ends {
		end = unix(to, 0, t.loc)
	}
	return start, end
}

func (t Time) Unix() int64
func (t Time) UnixMilli() int64
func (t Time) UnixMicro() int64
func (t Time) UnixNano() int64

// unix gives the time sec seconds and nsec nanoseconds after 1970 began, however large nsec is.
func unix(sec, nsec int64, loc *Location) Time

func Unix(sec int64, nsec int64) Time { return unix(sec, nsec, Local) }
func UnixMilli(msec int64) Time       { return unix(msec/1e3, (msec%1e3)*1e6, Local) }
func UnixMicro(usec int64) Time       { return unix(usec/1e6, (usec%1e6)*1e3, Local) }

// date gives the time of a clock in loc.
func date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time

func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	return date(year, month, day, hour, min, sec, nsec, loc).set(loc)
}
