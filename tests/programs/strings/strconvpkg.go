package main

import (
	"errors"
	"fmt"
	"strconv"
)

func parse(s string) {
	n, err := strconv.Atoi(s)
	if err != nil {
		fmt.Println("error:", err, errors.Is(err, strconv.ErrSyntax), errors.Is(err, strconv.ErrRange))
		return
	}
	fmt.Println(n)
}

func main() {
	for _, s := range []string{"42", "-17", "+5", "", "abc", "12x", "99999999999999999999", "0x10", " 1", "9223372036854775807"} {
		parse(s)
	}
	fmt.Println(strconv.Itoa(-45), strconv.FormatInt(255, 16), strconv.FormatInt(-255, 2), strconv.FormatUint(35, 36))
	n, err := strconv.ParseInt("ff", 16, 64)
	fmt.Println(n, err)
	n, err = strconv.ParseInt("300", 10, 8)
	fmt.Println(n, err)
	u, err := strconv.ParseUint("-1", 10, 64)
	fmt.Println(u, err)
	f, err := strconv.ParseFloat("3.25e2", 64)
	fmt.Println(f, err)
	_, err = strconv.ParseFloat("x", 64)
	fmt.Println(err)
	b, err := strconv.ParseBool("true")
	fmt.Println(b, err)
	_, err = strconv.ParseBool("maybe")
	fmt.Println(err)
	fmt.Println(strconv.Quote("hi\n\"x\""), strconv.FormatFloat(1.5, 'f', 3, 64), strconv.FormatBool(false))
	var ne *strconv.NumError
	if errors.As(err, &ne) {
		fmt.Println(ne.Func, ne.Num, ne.Err)
	}
	q, err := strconv.Unquote(`"a\tb"`)
	fmt.Println(q, err, strconv.AppendInt([]byte("n="), 5, 10))
}
