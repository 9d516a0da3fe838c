"""Values to print, in Go and as the machine holds them. The recorder and the tests share them."""
# ruff: noqa: E501, PLR0915 (Go text, and a list of types)

from __future__ import annotations

from library.fake import Fake, slice_of

from gomem.library.abi import GoPanic, RuntimePanic

DECLARATIONS = """
type I int
type B bool
type F float64
type Str string
type Byte byte
type Bytes []byte
type Ints []int
type Point struct{ X, Y int }
type inner struct{ A int; b string }
type Mixed struct {
	Name string
	p    Point
	Q    *Point
	L    []int
	M    map[string]int
	Any  any
	Err  error
	F    func()
	C    chan int
}
type Emb struct { inner; Point; Z float32 }
type Temp float64
func (t Temp) String() string { return fmt.Sprint(float64(t)) + "C" }
type Err struct{ Code int }
func (e Err) Error() string { return "err " + fmt.Sprint(e.Code) }
type PErr struct{ Code int }
func (e *PErr) Error() string { return "perr " + fmt.Sprint(e.Code) }
type Go struct{ N int }
func (g Go) GoString() string { return "Go!" }
type Both int
func (Both) String() string { return "both-string" }
func (Both) Error() string { return "both-error" }
type Bang int
func (Bang) String() string { panic("bang") }
type Index int
func (Index) String() string { var a []int; return fmt.Sprint(a[5]) }
type Nil struct{ s string }
func (n *Nil) String() string { return n.s }
type Holder struct { T Temp; t Temp; E error; L []Temp; K map[Temp]Err; A [2]Temp }
type shown struct{ T Temp }
type EmbHolder struct { shown; Temp Temp }
type Form struct{ N int }
func (f Form) Format(s fmt.State, verb rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprint(s, "<", string(verb), w, wok, p, pok, s.Flag('-'), s.Flag('+'), s.Flag('#'), s.Flag(' '), s.Flag('0'), ">")
}
type Empty struct{}
var pt = Point{1, -2}
"""

NAN, INF = float("nan"), float("inf")
THIRD32 = 0.3333333432674408


def text(s: str) -> bytes:
    return s.encode()


def boolean(b) -> str:
    return "true" if b else "false"


def machine() -> Fake:
    """A machine with the types of DECLARATIONS."""
    rt = Fake()
    named, struct = rt.named, rt.struct
    named("main.I", "int")
    named("main.B", "bool")
    named("main.F", "float64")
    named("main.Str", "string")
    named("main.Byte", "uint8")
    named("main.Bytes", "[]uint8")
    named("main.Ints", "[]int")
    struct("main.Point", "X int; Y int")
    struct("main.inner", "A int; b string")
    struct("main.Mixed", "Name string; p main.Point; Q *main.Point; L []int; M map[string]int; "
           "Any interface {}; Err error; F func(); C chan int")  # fmt: skip
    struct("main.Emb", "main.inner; main.Point; Z float32")

    def temp(t):
        from gomem.library.numbers import format_float

        return text(format_float(t, "g", -1, 64) + "C")

    def bang(_):
        raise GoPanic((rt.t("string"), b"bang"))

    def index(_):
        raise RuntimePanic("index out of range [5] with length 0")

    def nil(n):
        if n is None:
            raise RuntimePanic("invalid memory address or nil pointer dereference")
        return n[0]

    named("main.Temp", "float64", {"String": temp})
    struct("main.Err", "Code int", {"Error": lambda e: b"err %d" % e[0]})
    struct("main.PErr", "Code int")
    pointer = rt.add("*main.PErr", "pointer", elem=rt.t("main.PErr"), methods={"Error"})
    rt.methods[pointer, "Error"] = lambda e: b"perr %d" % e[0]
    struct("main.Go", "N int", {"GoString": lambda _: b"Go!"})
    named(
        "main.Both", "int", {"String": lambda _: b"both-string", "Error": lambda _: b"both-error"}
    )
    named("main.Bang", "int", {"String": bang})
    named("main.Index", "int", {"String": index})
    struct("main.Nil", "s string")
    pointer = rt.add("*main.Nil", "pointer", elem=rt.t("main.Nil"), methods={"String"})
    rt.methods[pointer, "String"] = nil
    struct("main.Holder", "T main.Temp; t main.Temp; E error; L []main.Temp; "
           "K map[main.Temp]main.Err; A [2]main.Temp")  # fmt: skip
    struct("main.shown", "T main.Temp")
    struct("main.EmbHolder", "main.shown; Temp main.Temp")

    def form(_, state, verb):
        _, wid, prec, bits = state[1]
        out = f"<{chr(verb)}{max(wid, 0)} {boolean(wid >= 0)} {max(prec, 0)} {boolean(prec >= 0)} "
        out += " ".join([boolean(bits >> i & 1) for i in range(5)]) + ">"
        state[1][0] = slice_of(out.encode())

    rt.functions["fmt.newState"] = lambda *args: (rt.t("*fmt.pp"), [(None, 0, 0, 0), *args])
    rt.struct("fmt.pp", "")
    struct("main.Form", "N int", {"Format": form})
    struct("main.Empty", "")
    return rt


def error(rt, code):
    return rt.t("main.Err"), [code]


# Go expression, type, value (or a function of the machine)
VALUES = [
    ("true", "bool", True),
    ("B(false)", "main.B", False),
    ("0", "int", 0),
    ("42", "int", 42),
    ("-7", "int", -7),
    ("I(65)", "main.I", 65),
    ("int8(-128)", "int8", -128),
    ("uint8(255)", "uint8", 255),
    ("'世'", "int32", 0x4E16),
    ("'\\n'", "int32", 10),
    ("rune(0x10FFFF+1)", "int32", 0x110000),
    ("int64(math.MinInt64)", "int64", -(1 << 63)),
    ("uint64(math.MaxUint64)", "uint64", (1 << 64) - 1),
    ("uintptr(4096)", "uintptr", 4096),
    ("0.0", "float64", 0.0),
    ("math.Copysign(0, -1)", "float64", -0.0),
    ("1.0", "float64", 1.0),
    ("-1234.5678", "float64", -1234.5678),
    ("1e21", "float64", 1e21),
    ("1e-7", "float64", 1e-7),
    ("123456789.0", "float64", 123456789.0),
    ("math.NaN()", "float64", NAN),
    ("math.Inf(1)", "float64", INF),
    ("math.Inf(-1)", "float64", -INF),
    ("5e-324", "float64", 5e-324),
    ("float32(1)/3", "float32", THIRD32),
    ("float32(16777216)", "float32", 16777216.0),
    ("F(2.5)", "main.F", 2.5),
    ("complex(1, -2.5)", "complex128", 1 - 2.5j),
    ("complex64(complex(0.5, 3))", "complex64", 0.5 + 3j),
    ("complex(math.NaN(), math.Inf(1))", "complex128", complex(NAN, INF)),
    ('""', "string", b""),
    ('"hello"', "string", b"hello"),
    ('"héllo, 世界\\t\\"q\\" `b`"', "string", 'héllo, 世界\t"q" `b`'.encode()),
    ('"\\xff\\x00a\\u200b\\U0001F600"', "string", b"\xff\x00a" + "\u200b\U0001f600".encode()),
    ('Str("named")', "main.Str", b"named"),
    ("[]byte(nil)", "[]uint8", (None, 0, 0, 0)),
    ('[]byte("by\\xfe")', "[]uint8", lambda rt: slice_of(b"by\xfe")),
    ('Bytes("xyz")', "main.Bytes", lambda rt: slice_of(b"xyz")),
    ("[]Byte{1, 2}", "[]main.Byte", lambda rt: slice_of([1, 2])),
    ("[3]byte{7, 8, 9}", "[3]uint8", lambda rt: [7, 8, 9]),
    ("[]int(nil)", "[]int", (None, 0, 0, 0)),
    ("[]int{}", "[]int", lambda rt: slice_of([])),
    ("[]int{1, -2, 3}", "[]int", lambda rt: slice_of([1, -2, 3])),
    ("Ints{5}", "main.Ints", lambda rt: slice_of([5])),
    ("[2]bool{true, false}", "[2]bool", lambda rt: [True, False]),
    ('[]string{"a", "b c"}', "[]string", lambda rt: slice_of([b"a", b"b c"])),
    ("[][]int{{1}, nil}", "[][]int", lambda rt: slice_of([slice_of([1]), (None, 0, 0, 0)])),
    ('[]any{1, "s", nil, 2.5, Err{3}}', "[]interface {}",
     lambda rt: slice_of([(rt.t("int"), 1), (rt.t("string"), b"s"), None, (rt.t("float64"), 2.5),
                          error(rt, 3)])),
    ("map[string]int(nil)", "map[string]int", None),
    ('map[string]int{"b": 2, "a": 1}', "map[string]int", lambda rt: {b"b": 2, b"a": 1}),
    ('map[float64]string{math.NaN(): "n", 2: "x", -1: "y"}', "map[float64]string",
     lambda rt: {"n": (NAN, b"n"), "2": (2.0, b"x"), "1": (-1.0, b"y")}),
    ("map[Point]bool{{2, 1}: true, {1, 9}: false}", "map[main.Point]bool",
     lambda rt: {"a": ([2, 1], True), "b": ([1, 9], False)}),
    ('map[any]int{"s": 1, 2: 2, nil: 3, 1: 4}', "map[interface {}]int",
     lambda rt: {"s": ((rt.t("string"), b"s"), 1), "2": ((rt.t("int"), 2), 2), "n": (None, 3),
                 "1": ((rt.t("int"), 1), 4)}),
    ("Point{3, 4}", "main.Point", lambda rt: [3, 4]),
    ("&Point{3, 4}", "*main.Point", lambda rt: [3, 4]),
    ("(*Point)(nil)", "*main.Point", None),
    ("&[]int{1}", "*[]int", lambda rt: ([slice_of([1])], 0)),
    ('&map[string]int{"k": 1}', "*map[string]int", lambda rt: ([{b"k": 1}], 0)),
    ("&[2]int{1, 2}", "*[2]int", lambda rt: [1, 2]),
    ("Empty{}", "main.Empty", lambda rt: []),
    ('Mixed{Name: "n", L: []int{1}, Any: 5, Err: Err{1}}', "main.Mixed",
     lambda rt: [b"n", [0, 0], None, slice_of([1]), None, (rt.t("int"), 5), error(rt, 1), None,
                 None]),
    ('&Mixed{M: map[string]int{"z": 0}, Any: Point{1, 2}}', "*main.Mixed",
     lambda rt: [b"", [0, 0], None, (None, 0, 0, 0), {b"z": 0}, (rt.t("main.Point"), [1, 2]), None,
                 None, None]),
    ('Emb{inner{1, "b"}, pt, 2.5}', "main.Emb", lambda rt: [[1, b"b"], [1, -2], 2.5]),
    ("Temp(21.5)", "main.Temp", 21.5),
    ("Err{7}", "main.Err", lambda rt: [7]),
    ("&Err{8}", "*main.Err", lambda rt: [8]),
    ("&PErr{9}", "*main.PErr", lambda rt: [9]),
    ("PErr{9}", "main.PErr", lambda rt: [9]),
    ("Go{1}", "main.Go", lambda rt: [1]),
    ("Both(1)", "main.Both", 1),
    ("Bang(1)", "main.Bang", 1),
    ("Index(1)", "main.Index", 1),
    ("(*Nil)(nil)", "*main.Nil", None),
    ('&Nil{"s"}', "*main.Nil", lambda rt: [b"s"]),
    ("Holder{1, 2, Err{3}, []Temp{4}, map[Temp]Err{5: {6}}, [2]Temp{7, 8}}", "main.Holder",
     lambda rt: [1.0, 2.0, error(rt, 3), slice_of([4.0]), {"5": (5.0, [6])}, [7.0, 8.0]]),
    ("EmbHolder{shown{1}, 2}", "main.EmbHolder", lambda rt: [[1.0], 2.0]),
    ("[]error{Err{1}, nil}", "[]error", lambda rt: slice_of([error(rt, 1), None])),
    ("[]Bang{1}", "[]main.Bang", lambda rt: slice_of([1])),
    ("Form{1}", "main.Form", lambda rt: [1]),
    ("(func())(nil)", "func()", None),
    ("(chan int)(nil)", "chan int", None),
    ("(*int)(nil)", "*int", None),
]  # fmt: skip

VERBS = "vdtboOxXcqUeEfFgGspTwzé"
FLAGS = ("", "+", "-", "#", " ", "0", "+#", "# ", "#0", "-0", "+ 0")
SIZES = ("", "7", ".2", "9.3", "24", ".0")


def formats() -> list[str]:
    """Every verb with every set of flags and every size."""
    return [f"%{f}{s}{v}" for v in VERBS for f in FLAGS for s in SIZES]


# Formats with several operands, which are indexes of VALUES by expression.
CALLS = [
    ("%d %s", ["42"]), ("%d", ["42", '"hello"', "nil"]), ("%[2]d %[1]d", ["42", "-7"]),
    ("%[2]*[1]d|", ["42", "0"]), ("%[3]*.[2]*[1]f|", ["1.0", "0", "42"]), ("%*d|", ["-7", "42"]),
    ("%*d|", ['"hello"', "42"]), ("%.*f|", ["-7", "1.0"]), ("%.*d|", ["true", "42"]),
    ("%[5]d", ["42"]), ("%[x]d", ["42"]), ("%[1", ["42"]), ("%[]d", ["42"]), ("%[1]", ["42"]),
    ("100%", []), ("%!", []), ("%%%d%%", ["42"]), ("%5%|", []), ("%-5", ["42"]), ("%.d|", ["42"]),
    ("%[1]d %d %[1]v", ["42", "-7"]), ("%6.", ["42"]), ("%d %d %#[1]x %#x", ["42", "-7"]),
    ("%[3]2d", ["42", "0", "-7"]), ("%[1].2d", ["42"]), ("%.[2]*[1]f", ["1.0", "42"]),
    ("%99999999d", ["42"]), ("%.99999999d", ["42"]), ("%v %v", ["nil", "Err{7}"]), ("%d", ["nil"]),
    ("%s|%v|%T", ["nil", "nil", "nil"]), ("%w", ["Err{7}"]), ("é%d世", ["42"]), ("%\xff", ["42"]),
    ("%[2]v", ["42", "Err{7}"]), ("%d", ["true", "Err{7}", "Point{3, 4}"]), ("plain", ["nil"]),
    ("%00005d|%-05d|%+-5d|", ["42", "42", "42"]), ("%v", []), ("", ["42"]), ("%[-1]d", ["42"]),
    ("%.*[2]d", ["0", "42"]), ("%[1]*d|", ["0", "42"]), ("%[99999999]d", ["42"]), ("%.3", []),
]  # fmt: skip
ERRORFS = [
    ("a %w", ["Err{7}"]), ("%w %w", ["Err{7}", "&PErr{9}"]), ("%w", ["42"]), ("%w", ["nil"]),
    ("%[2]w %[1]w %[2]w", ["Err{7}", "&PErr{9}"]), ("%v", ["Err{7}"]), ("%+w|%8w", ["Err{7}", "Err{7}"]),
    ("%#w", ["Err{7}"]), ("%d %w", ["42", "Err{7}"]),
]  # fmt: skip
