package main

import (
	"fmt"
	"math"
	"math/cmplx"
	"unicode/utf16"
)

var fs = []struct {
	name string
	f    func(complex128) complex128
}{
	{"Acos", cmplx.Acos}, {"Acosh", cmplx.Acosh}, {"Asin", cmplx.Asin}, {"Asinh", cmplx.Asinh},
	{"Atan", cmplx.Atan}, {"Atanh", cmplx.Atanh}, {"Conj", cmplx.Conj}, {"Cos", cmplx.Cos}, {"Cosh", cmplx.Cosh},
	{"Cot", cmplx.Cot}, {"Exp", cmplx.Exp}, {"Log", cmplx.Log}, {"Log10", cmplx.Log10}, {"Sin", cmplx.Sin},
	{"Sinh", cmplx.Sinh}, {"Sqrt", cmplx.Sqrt}, {"Tan", cmplx.Tan}, {"Tanh", cmplx.Tanh},
}

func bits(f float64) string {
	if f != f {
		return "nan"
	}
	return fmt.Sprintf("%016x", math.Float64bits(f))
}

func main() {
	inf, nan := math.Inf(1), math.NaN()
	parts := []float64{0, -1, 0.5, 1e17, inf, nan}
	for _, re := range parts {
		for _, im := range parts {
			z := complex(re, im)
			for _, f := range fs {
				w := f.f(z)
				fmt.Println(f.name, z, bits(real(w)), bits(imag(w)))
			}
			r, th := cmplx.Polar(z)
			fmt.Println(bits(cmplx.Abs(z)), bits(cmplx.Phase(z)), bits(r), bits(th), cmplx.IsInf(z), cmplx.IsNaN(z))
			w := cmplx.Rect(re, im)
			fmt.Println(bits(real(w)), bits(imag(w)))
			for _, y := range []complex128{0, 1, -1, 2i, 0.5 - 1i, complex(nan, 0), complex(inf, 1)} {
				p := cmplx.Pow(z, y)
				fmt.Println("Pow", z, y, bits(real(p)), bits(imag(p)))
			}
		}
	}
	fmt.Println(cmplx.Inf(), cmplx.NaN())
	for _, s := range []string{"", "a", "世界", "😀x", "\xff"} {
		u := utf16.Encode([]rune(s))
		fmt.Println(u, cap(u), string(utf16.Decode(u)), cap(utf16.Decode(u)))
	}
	fmt.Println(utf16.Encode([]rune{0xD800, -1, 0x110000, 'x'}))
	fmt.Println(utf16.Decode([]uint16{0xD800, 'a', 0xD83D, 0xDE00, 0xDC00, 0xD83D}))
	for _, r := range []rune{-1, 0, 0xD7FF, 0xD800, 0xDFFF, 0xE000, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF, 0x110000} {
		a, b := utf16.EncodeRune(r)
		fmt.Println(r, utf16.IsSurrogate(r), utf16.RuneLen(r), a, b, utf16.DecodeRune(a, b), utf16.AppendRune(nil, r))
	}
}
