package main

import (
	"bufio"
	"bytes"
	"container/heap"
	"container/list"
	"container/ring"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"math/rand"
	randv2 "math/rand/v2"
	"os"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"text/tabwriter"
)

type item struct {
	name string
	prio int
	idx  int
}
type pq []*item

func (p pq) Len() int            { return len(p) }
func (p pq) Less(i, j int) bool  { return p[i].prio > p[j].prio }
func (p pq) Swap(i, j int)       { p[i], p[j] = p[j], p[i]; p[i].idx, p[j].idx = i, j }
func (p *pq) Push(x any)         { it := x.(*item); it.idx = len(*p); *p = append(*p, it) }
func (p *pq) Pop() any           { o := *p; n := len(o); it := o[n-1]; *p = o[:n-1]; return it }

type celsius float64

func (c *celsius) Set(s string) error {
	f, err := strconv.ParseFloat(s, 64)
	*c = celsius(f)
	return err
}
func (c celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) }

func main() {
	q := &pq{}
	heap.Init(q)
	for i, n := range []string{"low", "high", "mid"} {
		heap.Push(q, &item{name: n, prio: []int{1, 9, 5}[i]})
	}
	(*q)[2].prio = 10
	heap.Fix(q, 2)
	for q.Len() > 0 {
		fmt.Print(heap.Pop(q).(*item).name, " ")
	}
	l := list.New()
	e := l.PushBack(2)
	l.PushFront(1)
	l.InsertAfter(3, e)
	l.MoveToFront(e)
	for x := l.Front(); x != nil; x = x.Next() {
		fmt.Print(x.Value, " ")
	}
	r := ring.New(3)
	for i := range r.Len() {
		r.Value = i
		r = r.Next()
	}
	r.Do(func(v any) { fmt.Print(v, " ") })
	fmt.Println()
	tw := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', tabwriter.AlignRight|tabwriter.Debug)
	fmt.Fprintln(tw, "name\tqty\tprice")
	fmt.Fprintln(tw, "apple\t5\t1.25")
	fmt.Fprintln(tw, "watermelon\t12\t30")
	tw.Flush()
	for _, s := range []string{"12", "abc", "999999999999999999999", "-5", "0x1f", "", "1_000"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err, errors.Is(err, strconv.ErrSyntax), errors.Is(err, strconv.ErrRange))
	}
	fmt.Println(strconv.ParseInt("0x1f", 0, 64))
	fmt.Println(strconv.ParseInt("300", 10, 8))
	fmt.Println(strconv.ParseUint("-1", 10, 64))
	fmt.Println(strconv.ParseBool("maybe"))
	fmt.Println(strconv.ParseFloat("1e999", 64))
	fmt.Println(strconv.Quote("hi\n\x00é☺"), strconv.QuoteToASCII("é"), strconv.FormatInt(-255, 16), strconv.FormatFloat(1.0/3, 'g', 5, 64), strconv.Itoa(-0))
	fmt.Println(strconv.Unquote(`"a\tb"`))
	fmt.Println(strconv.Unquote(`'ab'`))
	fs := flag.NewFlagSet("tool", flag.ContinueOnError)
	fs.SetOutput(os.Stdout)
	n := fs.Int("n", 5, "how `many`")
	v := fs.Bool("v", false, "verbose")
	var temp celsius
	fs.Var(&temp, "temp", "temperature")
	fmt.Println(fs.Parse([]string{"-n", "3", "-v", "--temp=36.6", "rest", "-n"}), *n, *v, temp, fs.Args(), fs.NFlag())
	fmt.Println(fs.Parse([]string{"-n=x"}))
	fmt.Println(fs.Parse([]string{"-zzz"}))
	var buf bytes.Buffer
	lg := log.New(&buf, "app: ", log.Lmsgprefix|log.Lshortfile)
	lg.Printf("value %d", 3)
	lg.SetFlags(0)
	lg.Println("plain", 1, 2)
	fmt.Print(buf.String())
	fmt.Println(buf.Len(), buf.Cap() >= buf.Len())
	func() {
		defer func() { fmt.Println("log panic:", recover()) }()
		lg.Panicf("bad %s", "thing")
	}()
	re := regexp.MustCompile(`(?P<user>\w+)@(?P<host>[\w.]+)`)
	txt := "ann@x.org, bob@y.com"
	fmt.Println(re.FindAllString(txt, -1), re.FindStringSubmatch(txt), re.SubexpNames(), re.ReplaceAllString(txt, "${host}:$user"), re.FindAllStringSubmatchIndex(txt, -1))
	fmt.Println(re.ReplaceAllStringFunc(txt, strings.ToUpper), regexp.MustCompile(`\s*,\s*`).Split(txt, -1))
	_, err := regexp.Compile(`a(b`)
	fmt.Println(err)
	rnd := rand.New(rand.NewSource(42))
	fmt.Println(rnd.Intn(100), rnd.Intn(100), rnd.Float64(), rnd.Perm(5), rnd.Int63())
	r2 := randv2.New(randv2.NewPCG(1, 2))
	fmt.Println(r2.IntN(100), r2.IntN(100), r2.Float64(), r2.Perm(5), r2.Uint64(), randv2.N(1))
	people := []struct {
		n string
		a int
	}{{"A", 3}, {"B", 1}, {"C", 3}, {"D", 1}}
	sort.SliceStable(people, func(i, j int) bool { return people[i].a < people[j].a })
	fmt.Println(people, sort.SearchInts([]int{1, 3, 5}, 4))
	words := sort.StringSlice{"b", "a", "c"}
	sort.Sort(sort.Reverse(words))
	fmt.Println(words, sort.IsSorted(words))
	sc := bufio.NewScanner(strings.NewReader("two words\nline 2"))
	sc.Split(bufio.ScanWords)
	for sc.Scan() {
		fmt.Print(sc.Text(), "|")
	}
	fmt.Println(sc.Err())
	rd := bufio.NewReader(strings.NewReader("x=1\ny=2"))
	for {
		line, err := rd.ReadString('\n')
		fmt.Printf("%q %v;", line, err)
		if err == io.EOF {
			break
		}
	}
	fmt.Println()
	in := bufio.NewScanner(os.Stdin)
	fmt.Println(in.Scan(), in.Err(), len(os.Args))
	b := bytes.NewBufferString("hello world")
	p := make([]byte, 5)
	k, err := b.Read(p)
	fmt.Println(k, err, string(p), b.String(), bytes.Contains(b.Bytes(), []byte("wor")), bytes.Fields([]byte(" a b ")))
	b.UnreadByte()
	fmt.Fprintf(b, " %03d|%-5s|%+d|%x", 7, "ab", 5, "hi")
	io.Copy(os.Stdout, b)
	fmt.Println()
	pr, pw := io.Pipe()
	go func() { fmt.Fprint(pw, "through the pipe"); pw.CloseWithError(errors.New("pipe closed")) }()
	data, err := io.ReadAll(pr)
	fmt.Println(string(data), err)
	fmt.Println(io.ReadAll(io.LimitReader(io.MultiReader(strings.NewReader("abc"), strings.NewReader("def")), 4)))
	defer fmt.Println("not run")
	log.SetFlags(0)
	log.SetPrefix("fatal: ")
	log.Fatalln("exit", 1)
}
