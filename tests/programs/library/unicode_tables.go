package main

import (
	"fmt"
	"sort"
	"strings"
	"unicode"
)

func main() {
	for _, r := range []rune{'a', 'é', '世', 'ひ', 'カ', '한', 'я', 'Ω', 'א', '٣', '😀', ' ', '\u00a0', '_', '-', '$', -1, 0x10FFFF, 0x1F1E6, 'ǅ', 'ⅷ'} {
		fmt.Println(string(r), unicode.Is(unicode.Han, r), unicode.Is(unicode.Latin, r), unicode.In(r, unicode.Hiragana, unicode.Katakana), unicode.Is(unicode.Hangul, r),
			unicode.Is(unicode.Cyrillic, r), unicode.Is(unicode.Greek, r), unicode.IsOneOf([]*unicode.RangeTable{unicode.Letter, unicode.Digit}, r),
			unicode.Is(unicode.Lu, r), unicode.Is(unicode.Upper, r), unicode.Is(unicode.White_Space, r), unicode.Is(unicode.Sc, r), unicode.Is(unicode.So, r), unicode.In(r), unicode.In(r, unicode.GraphicRanges...), unicode.In(r, unicode.PrintRanges...))
	}
	fmt.Println(unicode.Letter == unicode.L, unicode.Scripts["Han"] == unicode.Han, unicode.Categories["Nd"] == unicode.Digit, len(unicode.Scripts), len(unicode.Categories), len(unicode.Properties), len(unicode.CategoryAliases))
	fmt.Println(len(unicode.FoldCategory), len(unicode.FoldScript), len(unicode.CaseRanges))
	var names []string
	for name, t := range unicode.Scripts {
		names = append(names, fmt.Sprint(name, len(t.R16), " ", len(t.R32), " ", t.LatinOffset))
	}
	sort.Strings(names)
	fmt.Println(strings.Join(names, ","))
	fmt.Println(unicode.CategoryAliases["Letter"], unicode.Han.R16[0], unicode.Han.R32[1], *unicode.Space)
	mine := &unicode.RangeTable{R16: []unicode.Range16{{'0', '9', 1}, {'a', 'z', 2}}, R32: []unicode.Range32{{0x1F600, 0x1F610, 4}}, LatinOffset: 2}
	for r := rune('/'); r < 'h'; r += 3 {
		fmt.Print(unicode.Is(mine, r), " ")
	}
	fmt.Println(unicode.Is(mine, 0x1F604), unicode.Is(mine, 0x1F605), mine)
	for _, r := range "iIİıabcÉ" {
		fmt.Print(string(unicode.TurkishCase.ToUpper(r)), string(unicode.TurkishCase.ToLower(r)), string(unicode.AzeriCase.ToTitle(r)), " ")
	}
	fmt.Println(unicode.CaseRanges[3], unicode.UpperLower)
	fmt.Println(strings.ToUpperSpecial(unicode.TurkishCase, "iıxyz"), strings.ToLowerSpecial(unicode.TurkishCase, "Iİ"), strings.ToTitleSpecial(unicode.AzeriCase, "iä"))
	fmt.Println(strings.IndexFunc("abc世", func(r rune) bool { return unicode.Is(unicode.Han, r) }))
}
