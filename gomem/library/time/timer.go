package time

func Sleep(d Duration)

// Timer and Ticker have a cell more than the struct has fields: what the scheduler knows of them.
type Timer struct {
	C         <-chan Time
	initTimer bool
}

type Ticker struct {
	C          <-chan Time
	initTicker bool
}

// start makes a Timer that sends on c, or begins a goroutine with f, after d; a Ticker
// sends again after each further d.
func start(d Duration, c chan Time, f func(), loc *Location) *Timer
func startTicker(d Duration, c chan Time, loc *Location) *Ticker

func NewTimer(d Duration) *Timer             { return start(d, make(chan Time, 1), nil, Local) }
func AfterFunc(d Duration, f func()) *Timer { return start(d, nil, f, nil) }
func After(d Duration) <-chan Time           { return NewTimer(d).C }

func (t *Timer) Stop() bool
func (t *Timer) Reset(d Duration) bool

func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	return startTicker(d, make(chan Time, 1), Local)
}

func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}

func (t *Ticker) Stop()
func (t *Ticker) Reset(d Duration)
