"""Calls of library functions: for the recorder as Go, for the tests as arguments of natives."""
# ruff: noqa: E501, C901 (tables, and lists of calls)

from __future__ import annotations

import struct

INF, NAN = float("inf"), float("nan")
STRINGS = ["", "a", "hello, world", "a,b,c", ",", "a,,b,", "  x y\t\n z ", "Hello WORLD foo_bar", "aaa",
           "héllo wörld ß ŉ", "世界 世", "ǆ Ǆ ǅ İ ı ſ K k", "\udcff\udcfea\udc80", "x\udce4\udcb8y",
           "a\u00a0b\u2003c\u0085", "\u1680\ufeff", "ΑΣ ς σ", "\U0001F600!", "\x00\x7f`\"'\\",
           "123abc", "-", "tschüß-tschüß", "…", "\ufffd", "one two  three"]  # fmt: skip
SEPS = ["", ",", "a", "世", " ", "ll", "\udcff", "ß", "aa", "\ufffd", "é"]
FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.0, 3.0, 1.5, 2.5, -2.5, 0.1, 1 / 3, 10.0, 100.0, 1e-5,
          1e-10, 1e-20, 1e10, 1e15, 1e16, 1e17, 1e20, 1e21, 1e22, 1e23, 1e100, -1e100, 1e300, 1e308,
          1.7976931348623157e308, 2.2250738585072014e-308, 5e-324, 1e-320, 3.14159, -2.71828, 0.7,
          0.66, 2.4142, 21.5, 22.0, 33.5, 88.0, 709.0, 709.78, 710.0, -745.0, -746.0, 1e9, 536870912.0,
          123456789.125, 4503599627370497.5, 9007199254740993.0, 0.1 + 0.2, 5.684341886080802e-14,
          9.5367431640625e-07, 16777216.0, 16777217.0, 3.4e38, 3.5e38, 1.17549435e-38, 1e-45, 6.5,
          -7.5, 0.49999999999999994, 4503599627370495.5, 8.41e21, 123.456, INF, -INF, NAN]  # fmt: skip
NUMBERS = ["0", "1", "-1", "+1", "", "-", "+", "a", "1a", "12345678901234567890",
           "9223372036854775807", "9223372036854775808", "-9223372036854775808",
           "-9223372036854775809", "18446744073709551615", "18446744073709551616", "0x1f", "0X1F",
           "0b101", "0o17", "017", "08", "0x", "1_000", "_1", "1_", "1__0", "0x_f", "0_7", "zz", "Zz",
           "127", "128", "-128", "-129", "255", "256", " 1", "1 ", "٣", "ff", "99999999999999999999x",
           "0b", "0b2", "-0x10", "1e5", "\udcff"]  # fmt: skip
FLOAT_TEXTS = [*NUMBERS, "1.5", ".5", "5.", ".", "1e", "1e+", "1e5", "1E-5", "1e400", "-1e400", "1e-400",
               "inf", "-Inf", "+INFINITY", "infin", "nan", "NaN", "-nan", "nanx", "0x1p-2", "0x1.8p1",
               "0x1.fffffffffffff8p0", "0x1.fffffffffffff9p0", "0x1p1024", "0x1p-1074", "0x1p-1075",
               "0x1.8p-1075", "0x.8p1", "0x1", "0x1.8", "0xp1", "1_000.5", "1_.5", "0x_1p1", "1e1_0",
               "16777217", "16777216.5", "16777217.0000000000000001", "3.4028235e38", "3.4028236e38",
               "3.40282357e38", "1e-45", "7e-46", "1.401298464324817e-45", "0.1", "0.3",
               "179769313486231570814527423731704356798070567525844996598917476803157260780028538760"
               "5895586327668781715404589535143824642343213268894641827684675467035375169860499105765"
               "5128207624549009038932894407586850845513394230458323690322294816580855933212334774797"
               "82620702525", "4.9406564584124654e-324", "2.4703282292062327e-324",
               "2.4703282292062328e-324", "1" * 400, "0." + "0" * 400 + "1", "1.e+05", "+.5e-1", "1p5",
               "1.5.5", "e5", "--1", "1e99999999999", "0e99999999999", "00001", "1e0000000005"]  # fmt: skip
COMPLEX_TEXTS = ["1", "1+2i", "(1-2i)", "i", "2i", "+2i", "1+i", "1+-2i", "1+2", "(1", "inf+nani", "NaN",
                 "1e400+2i", "1++2i", "", "()", "3.5e1-1e-1i", "0x1p1+0x1p2i", "1 + 2i"]  # fmt: skip
QUOTED = ['""', '"a"', '"a', 'a"', "'a'", "'ab'", "''", "'世'", '"\\n"', '"\\x41\\u4e16\\U0001F600"',
          '"\\400"', '"\\377"', '"\\q"', '"\\\'"', "'\\''", "'\\\"'", "`raw\r\n`", "`a`b", '"a\nb"',
          '"\\ud800"', '"\\x4"', '"\udcff"', '"', "", "'\udcff'", '"a"x', "'\\x41'", '"\\U00110000"',
          '"\\u00e9é"', "`\\n`", '"\\0"', '"\\101"']  # fmt: skip
RUNES = [0, 9, 10, 32, 39, 34, 65, 92, 97, 0x7F, 0x85, 0xA0, 0xAD, 0xE9, 0x2028, 0x200B, 0x3000, 0x4E16,
         0xFFFD, 0xFEFF, 0xD800, 0x10FFFF, 0x110000, -1, 0x1F600, 0x1C4, 0x1C5, 0x1C6, 0x130, 0x131,
         0x17F, 0x212A, 0x3C2, 0x1E9E, 0x10D0, 0x1C90, 0xA7CB, 0x16EA0, 0x10D4A, 0xAB70]  # fmt: skip
INTS = [0, 1, -1, 7, 35, 36, 255, 256, -256, 1 << 31, (1 << 63) - 1, -(1 << 63)]
UINTS = [0, 1, 2, 3, 128, 255, 256, 65535, 65536, 1 << 31, (1 << 32) - 1, 1 << 63, (1 << 64) - 1,
         0x0123456789ABCDEF]  # fmt: skip


class F32(float):
    """A float32."""


class U(int):
    """An unsigned integer."""

    def __new__(cls, n, width=64):
        """Of that width."""
        self = super().__new__(cls, n & ((1 << width) - 1))
        self.width = width
        return self


class Bytes(str):
    """A []byte."""


def go(v) -> str:
    """A Go expression for a value."""
    if isinstance(v, list):
        return "[]string{" + ", ".join(map(go, v)) + "}"
    if isinstance(v, str):
        data = v.encode("utf-8", "surrogateescape")
        text = '"' + "".join(f"\\x{c:02x}" for c in data) + '"'
        return f"[]byte({text})" if isinstance(v, Bytes) else text
    if isinstance(v, bool):
        return "true" if v else "false"
    if isinstance(v, U):
        return f"uint{'' if v.width == 0 else v.width}({int(v)})"
    if isinstance(v, F32):
        return f"math.Float32frombits({struct.unpack('<I', struct.pack('<f', v))[0]})"
    if isinstance(v, float):
        return f"math.Float64frombits({struct.unpack('<Q', struct.pack('<d', v))[0]})"
    return str(v)


def strings():
    """Calls of package strings."""
    one = ["Fields", "Title", "ToLower", "ToUpper", "ToTitle", "TrimSpace"]
    two = ["Compare", "Contains", "ContainsAny", "Count", "Cut", "CutLast", "CutPrefix", "CutSuffix",
           "EqualFold", "HasPrefix", "HasSuffix", "Index", "IndexAny", "LastIndex", "LastIndexAny",
           "Split", "SplitAfter", "Trim", "TrimLeft", "TrimRight", "TrimPrefix", "TrimSuffix",
           "ToValidUTF8"]  # fmt: skip
    yield from ((f, [s]) for f in one for s in STRINGS)
    yield from ((f, [s, t]) for f in two for s in STRINGS for t in SEPS)
    for s in STRINGS:
        yield "EqualFold", [s, s.upper() if s.isascii() or ("ß" not in s and "ŉ" not in s) else s]
        for c in (0, 44, 97, 0xC3, 0xFF):
            yield "IndexByte", [s, c]
            yield "LastIndexByte", [s, c]
        for r in (44, 97, 0xE9, 0x4E16, 0xFFFD, 0xD800, 0x110000, -1):
            yield "IndexRune", [s, r]
            yield "ContainsRune", [s, r]
        for sep in SEPS:
            for n in (-1, 0, 1, 2, 3, 100):
                yield "SplitN", [s, sep, n]
                yield "SplitAfterN", [s, sep, n]
                yield "Replace", [s, sep, "<>", n]
            yield "ReplaceAll", [s, sep, sep]
            yield "Join", [[s, sep, s], sep]
        for n in (-1, 0, 1, 3):
            yield "Repeat", [s, n]
    yield "EqualFold", ["ΑΣ", "ας"]
    yield "EqualFold", ["K", "k"]
    yield "EqualFold", ["ſ", "S"]


def replacers():
    """Calls of a Replacer."""
    pairs = [["a", "1"], ["a", "1", "b", "2"], ["aa", "x", "a", "y"], ["a", "y", "aa", "x"], ["", "-"],
             ["", "-", "a", "x"], ["a", "x", "", "-"], ["a", "", "b", ""], ["a", "1", "a", "2"],
             ["世", "w", "界", "b"], ["l", "<l>", "ll", "<ll>"], ["hello", "bye", "world", "moon"], [],
             ["aaa", "3", "aa", "2", "", "."]]  # fmt: skip
    return [(p, s) for p in pairs for s in STRINGS]


def utf8():
    """Calls of package unicode/utf8."""
    more = ["\udce4", "\udce4\udcb8", "\udcf0\udc9f\udc98", "\udced\udca0\udc80", "\udcc0\udc80", "\udcf4\udc90",
            "\udce0\udc80", "\udcf0\udc80", "a\udcb8\udc96", "\udcc3"]  # fmt: skip
    for s in [*STRINGS, *more]:
        for f in ("DecodeRune", "DecodeLastRune", "FullRune", "RuneCount", "Valid"):
            yield f, [Bytes(s)]
            long = {"DecodeRune": "DecodeRuneInString", "FullRune": "FullRuneInString",
                    "DecodeLastRune": "DecodeLastRuneInString", "Valid": "ValidString",
                    "RuneCount": "RuneCountInString"}[f]  # fmt: skip
            yield long, [s]
    for r in RUNES:
        yield "RuneLen", [r]
        yield "ValidRune", [r]


def unicode():
    """Calls of package unicode."""
    for r in [*RUNES, *range(0, 0x3000, 23), *range(0x3000, 0x20000, 911)]:
        for f in ("IsControl", "IsDigit", "IsGraphic", "IsLetter", "IsLower", "IsMark", "IsNumber",
                  "IsPrint", "IsPunct", "IsSpace", "IsSymbol", "IsTitle", "IsUpper", "SimpleFold",
                  "ToLower", "ToTitle", "ToUpper"):  # fmt: skip
            if f != "SimpleFold" or r >= 0:
                yield f, [r]


def strconv():
    """Calls of package strconv."""
    for s in NUMBERS:
        yield "Atoi", [s]
        for base in (0, 2, 8, 10, 16, 36, 1, 37):
            for size in (0, 8, 32, 64, 65, -1):
                yield "ParseInt", [s, base, size]
                yield "ParseUint", [s, base, size]
    for s in FLOAT_TEXTS:
        yield "ParseFloat", [s, 64]
        yield "ParseFloat", [s, 32]
    for s in COMPLEX_TEXTS:
        yield "ParseComplex", [s, 128]
        yield "ParseComplex", [s, 64]
    for s in ("1", "t", "TRUE", "True", "0", "f", "F", "false", "yes", "", "tRUE"):
        yield "ParseBool", [s]
    for s in [*STRINGS, *QUOTED]:
        for f in (
            "Quote",
            "QuoteToASCII",
            "QuoteToGraphic",
            "CanBackquote",
            "Unquote",
            "QuotedPrefix",
        ):
            yield f, [s]
        for q in (34, 39, 0):
            yield "UnquoteChar", [s[1:], q]
    for r in RUNES:
        for f in ("QuoteRune", "QuoteRuneToASCII", "QuoteRuneToGraphic", "IsPrint", "IsGraphic"):
            yield f, [r]
    for i in INTS:
        yield "Itoa", [i]
        for base in (2, 3, 8, 10, 16, 36, 1, 37):
            yield "FormatInt", [i, base]
            yield "FormatUint", [U(i), base]
    powers = [2.0**e for e in range(-1074, 1024, 29)] + [2.0**e for e in range(-149, 128)]
    for f in [*FLOATS, *powers]:
        for size in (32, 64):
            yield "FormatFloat", [f, 103, -1, size]
            yield "FormatFloat", [f, 101, -1, size]
    for f in FLOATS:
        for verb in "beEfgGxXz":
            for prec in (-1, 0, 1, 2, 5, 17, 25):
                for size in (32, 64):
                    yield "FormatFloat", [f, ord(verb), prec, size]
        yield "FormatFloat", [f, 103, -1, 16]


def math():
    """Calls of package math."""
    one = ["Abs", "Acos", "Acosh", "Asin", "Asinh", "Atan", "Atanh", "Cbrt", "Ceil", "Cos", "Cosh",
           "Erf", "Erfc", "Erfcinv", "Erfinv", "Exp", "Exp2", "Expm1", "Float64bits", "Floor", "Frexp",
           "Gamma", "Ilogb", "IsNaN", "J0", "J1", "Lgamma", "Log", "Log10", "Log1p", "Log2", "Logb",
           "Modf", "Round", "RoundToEven", "Signbit", "Sin", "Sincos", "Sinh", "Sqrt", "Tan", "Tanh",
           "Trunc", "Y0", "Y1"]  # fmt: skip
    two = [
        "Atan2",
        "Copysign",
        "Dim",
        "Hypot",
        "Max",
        "Min",
        "Mod",
        "Nextafter",
        "Pow",
        "Remainder",
    ]
    more = [(-1) ** i * (i * i * 0.0137 + i * 0.31) for i in range(60)] + [
        i / 16 for i in range(-40, 130)
    ]
    yield from ((f, [x]) for f in one for x in [*FLOATS, *more])
    some = [x for i, x in enumerate(FLOATS) if i % 2 == 0] + [-INF, NAN, 1.0, -1.0]
    yield from ((f, [x, y]) for f in two for x in [*some, 1.3, -7.25] for y in some)
    for x in FLOATS:
        yield "Float32bits", [F32(x if abs(x) < 3e38 else 1.0)]
        yield "Nextafter32", [F32(x if abs(x) < 3e38 else 1.0), F32(2.0)]
        for n in (-2000, -1074, -30, -1, 0, 1, 30, 1023, 2000):
            yield "Ldexp", [x, n]
        for n in (-3, 0, 1, 2, 5, 40):
            yield "Jn", [n, x]
            yield "Yn", [n, x]
        for sign in (-1, 0, 1):
            yield "IsInf", [x, sign]
        for y in (0.1, -3.0, 1e200):
            yield "FMA", [x, y, 1e-3]
            yield "FMA", [y, x, -x * y]
    for n in (*range(-330, 320, 7), 0, 308, 309, -323, -324):
        yield "Pow10", [n]


def bits():
    """Calls of package math/bits."""
    for n in UINTS:
        for w in (8, 16, 32, 64):
            for f in ("LeadingZeros", "TrailingZeros", "OnesCount", "Len", "Reverse"):
                yield f"{f}{w}", [U(n, w)]
            for k in (-65, -1, 0, 3, 64, 100):
                yield f"RotateLeft{w}", [U(n, w), k]
            if w > 8:
                yield f"ReverseBytes{w}", [U(n, w)]
        for m in UINTS:
            for w in (32, 64):
                yield f"Mul{w}", [U(n, w), U(m, w)]
                for c in (0, 1):
                    yield f"Add{w}", [U(n, w), U(m, w), U(c, w)]
                    yield f"Sub{w}", [U(n, w), U(m, w), U(c, w)]
                yield f"Div{w}", [U(7, w), U(n, w), U(m, w)]
                yield f"Rem{w}", [U(n, w), U(7, w), U(m, w)]


CALLS = {"strings": strings, "utf8": utf8, "unicode": unicode, "strconv": strconv, "math": math,
         "bits": bits}  # fmt: skip
