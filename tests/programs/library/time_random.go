// Random times and layouts; of what they print, a sum is printed.
package main

import (
	"fmt"
	"time"
)

var seed uint64 = 12345

func rnd() uint64 {
	seed ^= seed << 13
	seed ^= seed >> 7
	seed ^= seed << 17
	return seed
}

func in(n int) int { return int(rnd() % uint64(n)) }

var elems = []string{"2006", "06", "Jan", "January", "1", "01", "2", "_2", "02", "__2", "002", "15", "3", "03", "4", "04", "5", "05", "PM", "pm", "MST", "Z0700", "Z07:00", "Z07", "-0700", "-07:00", "-07", "Z070000", "-07:00:00", ".000", ".999", ",000000", ".999999999", "Mon", "Monday", " ", "-", "/", ":", "T", "x", "at", "\"", "é", "_", ".", ","}

var hash uint32 = 2166136261

func add(s string) {
	for i := 0; i < len(s); i++ {
		hash = (hash ^ uint32(s[i])) * 16777619
	}
}

func note(args ...any)                 { add(fmt.Sprintln(args...)) }
func notef(format string, args ...any) { add(fmt.Sprintf(format, args...)) }

func main() {
	zones := []*time.Location{time.UTC, time.FixedZone("", 0), time.FixedZone("CET", 3600), time.FixedZone("", -12600), time.FixedZone("ODD", 12345), time.FixedZone("NEG", -12345), time.FixedZone("S", -30)}
	for i := 0; i < 120; i++ {
		z := zones[in(len(zones))]
		t := time.Date(1850+in(300), time.Month(in(30)-8), in(70)-20, in(60)-20, in(150)-40, in(150)-50, int(rnd()%3e9)-1e9, z)
		if i%10 == 0 {
			t = time.Date(in(20000)-10000, time.Month(in(12)+1), in(31), in(24), 0, 0, in(10)*1e8, z)
		}
		l := ""
		for k := in(8); k >= 0; k-- {
			l += elems[in(len(elems))]
		}
		s := t.Format(l)
		u, err := time.Parse(l, s)
		note(i, t, l, "|", s, "|", u, err)
		y, w := t.ISOWeek()
		d := time.Duration(rnd())
		d2 := time.Duration(rnd() % 1e12)
		note(y, w, t.YearDay(), t.Weekday(), t.Unix(), t.UnixMilli(), t.UnixMicro(), t.UnixNano(), t.Add(d), d, d2, d.Round(d2+1), d.Truncate(d2+1))
		note(t.Truncate(d2+1), t.Round(d2+1), t.Round(time.Hour), t.Sub(t.Add(d)), t.AddDate(in(5)-2, in(30)-15, in(60)-30), t.IsDST())
		a, b := t.ZoneBounds()
		note(a, b, t.In(zones[in(len(zones))]), t.Equal(t.UTC()), t.Compare(t.Add(1)))
		notef("%#v %v %.9f %.9f %.9f\n", t, t.GoString(), d.Hours(), d.Minutes(), d.Seconds())
		bb, err := t.MarshalBinary()
		note(bb, err)
		var back time.Time
		err = back.UnmarshalBinary(bb)
		note(back, err)
		js, err := t.MarshalJSON()
		note(string(js), err)
		// mutate the text
		if len(s) > 0 {
			bs := []byte(s)
			switch in(4) {
			case 0:
				bs[in(len(bs))] = byte('0' + in(12))
			case 1:
				bs = bs[:in(len(bs))]
			case 2:
				bs = append(bs, byte(in(256)))
			case 3:
				bs[in(len(bs))] = byte(in(256))
			}
			u, err := time.ParseInLocation(l, string(bs), z)
			note(u, err)
		}
		r := t.Format(time.RFC3339Nano)
		rb := []byte(r)
		rb[in(len(rb))] = "0123456789Z+-:.,T "[in(18)]
		v, err := time.Parse(time.RFC3339, string(rb))
		note(v, err)
		ds := ""
		for k := in(5); k >= 0; k-- {
			ds += []string{"1", "23", ".5", "h", "m", "s", "ms", "us", "µs", "ns", "-", "+", "99999999999", ".", "0", "d", "1h", "2.25m"}[in(18)]
		}
		pd, err := time.ParseDuration(ds)
		note(ds, pd, err)
			if i%10 == 9 {
			fmt.Println(i, hash)
		}
	}
}
