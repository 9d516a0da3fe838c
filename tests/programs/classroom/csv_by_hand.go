package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
	"text/tabwriter"
)

type record struct {
	Name   string
	Age    int
	Salary float64
	Tags   []string
}

var data = strings.Join([]string{
	`name,age,salary,tags`,
	`"Lovelace, Ada",36,1234.50,math;poetry`,
	`Hopper,85,99999,"navy;""cobol"""`,
	`Turing,41,-1,`,
	`Bad,x1,5,`,
	`Short,1`,
	`"Open,2,3,4`,
}, "\r\n")

var errQuote = errors.New("unterminated quote")

func split(line string) (fields []string, err error) {
	var cur strings.Builder
	inQuote := false
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == '"' && inQuote && i+1 < len(line) && line[i+1] == '"':
			cur.WriteByte('"')
			i++
		case c == '"':
			inQuote = !inQuote
		case c == ',' && !inQuote:
			fields = append(fields, cur.String())
			cur.Reset()
		default:
			cur.WriteByte(c)
		}
	}
	if inQuote {
		return fields, errQuote
	}
	return append(fields, cur.String()), nil
}

type lineError struct {
	Line int
	Err  error
}

func (e *lineError) Error() string { return "line " + strconv.Itoa(e.Line) + ": " + e.Err.Error() }
func (e *lineError) Unwrap() error { return e.Err }

func parse(text string) (recs []record, errs []error) {
	for n, line := range strings.Split(text, "\r\n") {
		if n == 0 {
			continue
		}
		r, err := func() (r record, err error) {
			f, err := split(line)
			if err != nil {
				return r, err
			}
			if len(f) != 4 {
				return r, fmt.Errorf("%d fields, want 4", len(f))
			}
			r.Name = f[0]
			if r.Age, err = strconv.Atoi(f[1]); err != nil {
				return
			}
			if r.Salary, err = strconv.ParseFloat(f[2], 64); err != nil {
				return
			}
			if f[3] != "" {
				r.Tags = strings.Split(f[3], ";")
			}
			return
		}()
		if err != nil {
			errs = append(errs, &lineError{n + 1, err})
			continue
		}
		recs = append(recs, r)
	}
	return
}

func main() {
	recs, errs := parse(data)
	for _, r := range recs {
		fmt.Printf("%+v %d %q\n", r, len(r.Tags), r.Tags)
	}
	err := errors.Join(errs...)
	fmt.Println(err)
	fmt.Println(errors.Is(err, errQuote), errors.Is(err, strconv.ErrSyntax))

	sort.SliceStable(recs, func(i, j int) bool { return recs[i].Salary > recs[j].Salary })
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "Name\tAge\tSalary\t")
	for _, r := range recs {
		fmt.Fprintf(w, "%s\t%d\t%.2f\t\n", r.Name, r.Age, r.Salary)
	}
	w.Flush()
	w = tabwriter.NewWriter(os.Stdout, 5, 0, 1, '.', tabwriter.AlignRight|tabwriter.Debug)
	fmt.Fprintln(w, "a\tb\tc")
	fmt.Fprintln(w, "aaaa\tbbbbbbb\tü")
	fmt.Fprintln(w, "\t\tend")
	fmt.Fprintln(w)
	fmt.Fprint(w, "x\ty\n")
	w.Flush()
	for i, r := range recs {
		tags := strings.Join(r.Tags, ";")
		if strings.ContainsAny(tags+r.Name, `",`) {
			fmt.Println(i, strconv.Quote(r.Name), `"`+strings.ReplaceAll(tags, `"`, `""`)+`"`)
		}
	}
	panic(errs[len(errs)-1])
}
