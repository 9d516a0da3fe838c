// Durations as text and as numbers.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 999, 1500, 1_000_000, 12_345_678, time.Second, 90 * time.Second,
		-90 * time.Minute, 100 * time.Hour, 1<<63 - 1, -1 << 63} {
		fmt.Println(d, d.Seconds(), d.Milliseconds(), d.Round(time.Second), d.Truncate(time.Minute), d.Abs())
	}
	for _, s := range []string{"1h15m30.918273645s", "1.5h", "-2m", "+5us", "10µs", "0", "", "5", "1x", "s", "1h2", "9223372036854775808ns"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	fmt.Printf("%v %d %T %s %5.1f\n", time.Minute, time.Minute, time.Minute, 2*time.Hour, time.Minute.Hours())
	timeout := 3
	fmt.Println(time.Duration(timeout) * time.Second)
}
