package unicode

const (
	MaxRune         = '\U0010FFFF'
	ReplacementChar = '\uFFFD'
	MaxASCII        = '\u007F'
	MaxLatin1       = '\u00FF'
	Version         = "17.0.0"
)

const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

const UpperLower = MaxRune + 1

func IsControl(r rune) bool
func IsDigit(r rune) bool
func IsGraphic(r rune) bool
func IsLetter(r rune) bool
func IsLower(r rune) bool
func IsMark(r rune) bool
func IsNumber(r rune) bool
func IsPrint(r rune) bool
func IsPunct(r rune) bool
func IsSpace(r rune) bool
func IsSymbol(r rune) bool
func IsTitle(r rune) bool
func IsUpper(r rune) bool
func SimpleFold(r rune) rune
func To(_case int, r rune) rune
func ToLower(r rune) rune
func ToTitle(r rune) rune
func ToUpper(r rune) rune

// RangeTable is a set of runes: its ranges are sorted, the first LatinOffset of R16 end below U+0100.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int
}

// Range16 is every Stride-th rune from Lo to Hi.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

func Is(rangeTab *RangeTable, r rune) bool
func IsOneOf(ranges []*RangeTable, r rune) bool
func In(r rune, ranges ...*RangeTable) bool { return IsOneOf(ranges, r) }

// known has the tables that have been asked for.
var known map[string]*RangeTable

func ranges(name string) (r16 []Range16, r32 []Range32, latin int)

// entries gives the keys of a map of the library and what they stand for.
func entries(name string) (keys, values []string)

func table(name string) *RangeTable {
	t := known[name]
	if t == nil {
		t = &RangeTable{}
		t.R16, t.R32, t.LatinOffset = ranges(name)
		if known == nil {
			known = map[string]*RangeTable{}
		}
		known[name] = t
	}
	return t
}

func tables(name string) map[string]*RangeTable {
	m := map[string]*RangeTable{}
	keys, values := entries(name)
	for i, key := range keys {
		m[key] = table(values[i])
	}
	return m
}

func aliases() map[string]string {
	m := map[string]string{}
	keys, values := entries("aliases")
	for i, key := range keys {
		m[key] = values[i]
	}
	return m
}

var Categories = tables("Categories")
var Scripts = tables("Scripts")
var Properties = tables("Properties")
var FoldCategory = tables("FoldCategory")
var FoldScript = tables("FoldScript")
var CategoryAliases = aliases()
var GraphicRanges = []*RangeTable{L, M, N, P, S, Zs}
var PrintRanges = []*RangeTable{L, M, N, P, S}

type d [MaxCase]rune

// CaseRange says what to add to the runes from Lo to Hi for each case; UpperLower stands for runes that
// are an upper and a lower case in turn.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

func caseRanges() []CaseRange

var CaseRanges = caseRanges()

// SpecialCase has the mappings of a language that differ from the usual ones.
type SpecialCase []CaseRange

var TurkishCase SpecialCase = []CaseRange{
	{'I', 'I', d{0, 'ı' - 'I', 0}},
	{'i', 'i', d{'İ' - 'i', 0, 'İ' - 'i'}},
	{'İ', 'İ', d{0, 'i' - 'İ', 0}},
	{'ı', 'ı', d{'I' - 'ı', 0, 'I' - 'ı'}},
}
var AzeriCase SpecialCase = TurkishCase

// mapped is r in another case; ordinary is what it is if the language does not say.
func (special SpecialCase) mapped(to int, r, ordinary rune) rune {
	low, high := 0, len(special)
	for low < high {
		mid := (low + high) / 2
		c := &special[mid]
		switch {
		case r < rune(c.Lo):
			high = mid
		case r > rune(c.Hi):
			low = mid + 1
		case c.Delta[to] > MaxRune:
			return rune(c.Lo) + ((r-rune(c.Lo))&^1 | rune(to&1))
		default:
			return r + c.Delta[to]
		}
	}
	return ordinary
}

func (special SpecialCase) ToUpper(r rune) rune { return special.mapped(UpperCase, r, ToUpper(r)) }
func (special SpecialCase) ToLower(r rune) rune { return special.mapped(LowerCase, r, ToLower(r)) }
func (special SpecialCase) ToTitle(r rune) rune { return special.mapped(TitleCase, r, ToTitle(r)) }
