package main

import (
	"fmt"
	"strings"
)

type row struct {
	name  string
	qty   int
	price float64
}

func (r row) total() float64 { return float64(r.qty) * r.price }

func main() {
	rows := []row{{"apple", 3, 0.5}, {"watermelon", 1, 4.25}, {"fig", 120, 0.0999}}
	w := 0
	for _, r := range rows {
		w = max(w, len(r.name))
	}
	line := strings.Repeat("-", w+24)
	fmt.Printf("%-*s|%6s|%8s|%8s\n%s\n", w, "name", "qty", "price", "total", line)
	sum := 0.0
	for i, r := range rows {
		fmt.Printf("%-*s|%6d|%8.2f|%8.2f\n", w, r.name, r.qty, r.price, r.total())
		sum += r.total()
		_ = i
	}
	fmt.Printf("%s\n%*s\n", line, w+24, fmt.Sprintf("%.2f", sum))
	for i := range 4 {
		fmt.Printf("%2d: %s%s\n", i, strings.Repeat(" ", 3-i), strings.Repeat("*", 2*i+1))
	}
	fmt.Printf("%+v\n", rows[0])
	fmt.Printf("[%5.1f%%] [%+5d] [%-7t] [%#06x]\n", 45.67, 12, true, 255)
}
