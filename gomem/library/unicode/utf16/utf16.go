package utf16

const (
	replacement = '\uFFFD'
	surrogates  = 0xd800
	lower       = 0xdc00
	end         = 0xe000
	supplement  = 0x10000
)

func IsSurrogate(r rune) bool { return surrogates <= r && r < end }

func DecodeRune(r1, r2 rune) rune {
	if surrogates <= r1 && r1 < lower && lower <= r2 && r2 < end {
		return (r1-surrogates)<<10 | (r2 - lower) + supplement
	}
	return replacement
}

func EncodeRune(r rune) (r1, r2 rune) {
	if r < supplement || r > '\U0010FFFF' {
		return replacement, replacement
	}
	r -= supplement
	return surrogates + r>>10, lower + r&0x3ff
}

func RuneLen(r rune) int {
	switch {
	case r < 0 || r > '\U0010FFFF' || IsSurrogate(r):
		return -1
	case r < supplement:
		return 1
	}
	return 2
}

func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, replacement)
}

func Encode(s []rune) []uint16 {
	n := 0
	for _, r := range s {
		n++
		if r >= supplement {
			n++
		}
	}
	a := make([]uint16, 0, n)
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

func Decode(s []uint16) []rune {
	a := make([]rune, 0, 64)
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			pair := rune(replacement)
			if i+1 < len(s) {
				pair = DecodeRune(r, rune(s[i+1]))
			}
			if pair != replacement {
				i++
			}
			r = pair
		}
		a = append(a, r)
	}
	return a
}
