package main

import (
	"fmt"
	"strings"
)

func table(rows [][]string) string {
	var sb strings.Builder
	for i, row := range rows {
		if i > 0 {
			sb.WriteByte('\n')
		}
		for j, cell := range row {
			if j > 0 {
				sb.WriteString(" | ")
			}
			sb.WriteString(cell)
			for k := len(cell); k < 5; k++ {
				sb.WriteRune('·')
			}
		}
	}
	return sb.String()
}

func main() {
	fmt.Println(table([][]string{{"a", "bb"}, {"ccc", "dddd"}, {"", "eeeee"}}))
	var sb strings.Builder
	fmt.Println(sb.Len(), sb.String() == "")
	for i := 3; i >= 1; i-- {
		fmt.Fprintf(&sb, "%d...", i)
	}
	sb.WriteString("go")
	fmt.Println(sb.String(), sb.Len())
	sb.Reset()
	sb.WriteByte('x')
	fmt.Println(sb.String())
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;")
	fmt.Println(r.Replace("<b>bold</b>"))
}
