"""One value as fmt scans it, after the type that its pointer points to."""

from __future__ import annotations

from gomem.library.abi import GoPanic, RuntimePanic
from gomem.library.strconv.native import atoi, parseFloat, parseInt, parseUint, unquote
from gomem.library.text import encode_rune, make_slice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any

    from gomem.library.abi import RType, Value
    from gomem.library.fmt.scan import Scan

    Calls = Generator[tuple[Any, tuple[Any, ...]], Any, Any]

__all__ = ["ScanFailed", "scan_one"]

EOF = -1
DECIMAL, OCTAL, BINARY, HEX = "0123456789", "01234567", "01", "0123456789aAbBcCdDeEfF"
FLOAT_VERBS = "beEfFgGv"
SIGNED = {"int": 64, "int8": 8, "int16": 16, "int32": 32, "int64": 64}
UNSIGNED = {"uint": 64, "uint8": 8, "uint16": 16, "uint32": 32, "uint64": 64, "uintptr": 64}


class ScanFailed(Exception):  # noqa: N818 (not an error of gomem)
    """Why scanning ends; the codes are those of scan.go."""

    def __init__(
        self, code: int, text: bytes = b"", number: bytes = b"", err: Value = None
    ) -> None:
        super().__init__(code)
        self.code = code
        self.text = text
        self.number = number
        self.err = err


def scan_one(p: Scan, arg: tuple[int, Any] | None, verb: str) -> Calls:
    """Read one value and store it."""
    p.buf = bytearray()
    if arg is None:
        raise GoPanic((p.rt.type_id("", "string"), b"reflect: call of Value.Type on zero Value"))
    tid, pointer = arg
    t = p.types[tid]
    if "Scan" in t.methods and p.rt.implements(tid, p.rt.type_id("fmt", "Scanner")):
        err = yield p.rt.method(tid, "Scan"), (pointer, p.s[0], ord(verb))
        if err is not None:
            raise ScanFailed(2) if p.known(err) == EOF else ScanFailed(4, err=err)
        return
    if t.kind != "pointer":
        raise ScanFailed(3, b"type not a pointer: " + t.name.encode())
    elem = p.types[t.elem]
    value = yield from _value(p, t, elem, verb)
    if pointer is None:
        raise RuntimePanic("invalid memory address or nil pointer dereference", "errorString")
    container, index = pointer
    container[index] = value


def _value(p: Scan, t: RType, elem: RType, verb: str) -> Calls:
    kind = elem.kind
    if kind == "bool":
        return (yield from _bool(p, verb))
    if kind in SIGNED:
        return (yield from _int(p, verb, SIGNED[kind]))
    if kind in UNSIGNED:
        return (yield from _uint(p, verb, UNSIGNED[kind]))
    if kind in ("float32", "float64"):
        if elem.name == kind:
            _ok_verb(verb, FLOAT_VERBS, kind)
        yield from p.skip_space()
        yield from p.not_eof()
        return _float(p, (yield from _float_token(p)), int(kind[5:]))
    if kind in ("complex64", "complex128"):
        return (yield from _complex(p, verb, int(kind[7:]) // 2))
    if kind == "string":
        return (yield from _string(p, verb))
    if kind == "slice" and p.types[elem.elem].kind == "uint8":
        return make_slice((yield from _string(p, verb)))
    raise ScanFailed(3, b"can't scan type: " + t.name.encode())


def _ok_verb(verb: str, verbs: str, what: str) -> None:
    if verb not in verbs:
        raise ScanFailed(3, f"bad verb '%{verb}' for {what}".encode())


def _bool(p: Scan, verb: str) -> Calls:
    yield from p.skip_space()
    yield from p.not_eof()
    _ok_verb(verb, "tv", "boolean")
    r = yield from p.get()
    c = chr(r)
    if c == "1":
        return True
    for start, more, value in (("tT", ("rR", "uU", "eE"), True),
                               ("fF", ("aA", "lL", "sS", "eE"), False)):  # fmt: skip
        if c in start:
            # The letter alone will do; from the second on the word must be whole.
            for i, letters in enumerate(more):
                if not (yield from p.accept(letters)):
                    if i == 0:
                        break
                    raise ScanFailed(3, b"syntax error scanning boolean")
            return value
    return False


def _rune(p: Scan, bits: int) -> Calls:
    yield from p.not_eof()
    r = yield from p.get()
    if not -1 << bits - 1 <= r < 1 << bits - 1:
        raise ScanFailed(3, b"overflow on character value " + encode_rune(r))
    return r


def _digits(p: Scan, verb: str, *, signed: bool) -> Calls:
    """The token and base of an integer."""
    yield from p.skip_space()
    yield from p.not_eof()
    _ok_verb(verb, "bdoUxXv", "integer")
    base, digits = {"b": (2, BINARY), "o": (8, OCTAL), "x": (16, HEX), "X": (16, HEX),
                    "U": (16, HEX)}.get(verb, (10, DECIMAL))  # fmt: skip
    have = False
    if verb == "U":
        if not ((yield from p.consume("U")) and (yield from p.consume("+"))):
            raise ScanFailed(3, b"bad unicode format ")
    else:
        if signed:
            yield from p.accept("+-")
        if verb == "v":
            base, digits, have = yield from _prefix(p)
    if not have:
        yield from p.not_eof()
        if not (yield from p.accept(digits)):
            raise ScanFailed(3, b"expected integer")
    while (yield from p.accept(digits)):
        pass
    return bytes(p.buf), base


def _prefix(p: Scan) -> Calls:
    """0b, 0o, 0x, 0: base 0, the digits that may follow, and whether there was a digit."""
    if not (yield from p.peek("0")):
        return 0, DECIMAL + "_", False
    yield from p.accept("0")
    for letters, digits in (("bB", BINARY), ("oO", OCTAL), ("xX", HEX)):
        if (yield from p.accept(letters)):
            return 0, digits + "_", True
    return 0, OCTAL + "_", True


def _number(function: bytes, token: bytes, parsed: tuple[Any, int]) -> Any:  # noqa: ANN401 (a number)
    value, code = parsed
    if code:
        raise ScanFailed(4 + code, function, token)
    return value


def _int(p: Scan, verb: str, bits: int) -> Calls:
    if verb == "c":
        return (yield from _rune(p, bits))
    token, base = yield from _digits(p, verb, signed=True)
    n: int = _number(b"ParseInt", token, parseInt(p.rt, token, base, 64))
    if not -1 << bits - 1 <= n < 1 << bits - 1:
        raise ScanFailed(3, b"integer overflow on token " + token)
    return n


def _uint(p: Scan, verb: str, bits: int) -> Calls:
    if verb == "c":
        return (yield from _rune(p, bits))
    token, base = yield from _digits(p, verb, signed=False)
    n: int = _number(b"ParseUint", token, parseUint(p.rt, token, base, 64))
    if n >> bits:
        raise ScanFailed(3, b"unsigned integer overflow on token " + token)
    return n


def _float_token(p: Scan) -> Calls:
    p.buf = bytearray()
    if (yield from p.accept("nN")) and (yield from p.accept("aA")) and (yield from p.accept("nN")):
        return bytes(p.buf)
    yield from p.accept("+-")
    if (yield from p.accept("iI")) and (yield from p.accept("nN")) and (yield from p.accept("fF")):
        return bytes(p.buf)
    digits, exponent = DECIMAL + "_", "eEpP"
    if (yield from p.accept("0")) and (yield from p.accept("xX")):
        digits, exponent = HEX + "_", "pP"
    while (yield from p.accept(digits)):
        pass
    if (yield from p.accept(".")):
        while (yield from p.accept(digits)):
            pass
    if (yield from p.accept(exponent)):
        yield from p.accept("+-")
        while (yield from p.accept(DECIMAL + "_")):
            pass
    return bytes(p.buf)


def _float(p: Scan, token: bytes, bits: int) -> float:
    """The token's value; 1.5p3 without 0x is 1.5 times two to the third."""
    at = token.find(b"p")
    if at < 0 or b"x" in token or b"X" in token:
        return float(_number(b"ParseFloat", token, parseFloat(p.rt, token, bits)))
    f: float = _number(b"ParseFloat", token, parseFloat(p.rt, token[:at], bits))
    m: int = _number(b"Atoi", token, atoi(p.rt, token[at + 1 :]))
    from gomem.library.math.native import Ldexp

    return Ldexp(p.rt, f, m)


def _complex(p: Scan, verb: str, bits: int) -> Calls:
    _ok_verb(verb, FLOAT_VERBS, "complex")
    yield from p.skip_space()
    yield from p.not_eof()
    failed = ScanFailed(3, b"syntax error scanning complex number")
    parens = yield from p.accept("(")
    real = yield from _float_token(p)
    p.buf = bytearray()
    if not (yield from p.accept("+-")):
        raise failed
    sign = bytes(p.buf)
    imag = yield from _float_token(p)
    if not (yield from p.accept("i")):
        raise failed
    if parens and not (yield from p.accept(")")):
        raise failed
    return complex(_float(p, real, bits), _float(p, sign + imag, bits))


def _string(p: Scan, verb: str) -> Calls:
    _ok_verb(verb, "svqxX", "string")
    yield from p.skip_space()
    yield from p.not_eof()
    if verb == "q":
        return (yield from _quoted(p))
    if verb in "xX":
        return (yield from _hex(p))
    yield from p.skip_space()
    return (yield from p.word())


def _quoted(p: Scan) -> Calls:
    yield from p.not_eof()
    mark = yield from p.get()
    if mark == 0x60:
        while (r := (yield from p.must())) != mark:
            p.buf += encode_rune(r)
        return bytes(p.buf)
    if mark != 0x22:
        raise ScanFailed(3, b"expected quoted string")
    p.buf += b'"'
    while True:
        r = yield from p.must()
        p.buf += encode_rune(r)
        if r == 0x5C:
            p.buf += encode_rune((yield from p.must()))
        elif r == 0x22:
            break
    text, ok = unquote(p.rt, bytes(p.buf), True)  # noqa: FBT003 (the whole text)
    if not ok:
        raise ScanFailed(3, b"invalid syntax")
    return text


def _hex(p: Scan) -> Calls:
    yield from p.not_eof()
    while (high := (yield from _hex_digit(p))) is not None:
        r = yield from p.must()
        low = HEX_VALUES.get(r)
        if low is None:
            raise ScanFailed(3, b"illegal hex digit")
        p.buf.append(high << 4 | low)
    if not p.buf:
        raise ScanFailed(3, b"no hex data for %x string")
    return bytes(p.buf)


HEX_VALUES = {ord(c): int(c, 16) for c in HEX}


def _hex_digit(p: Scan) -> Calls:
    r = yield from p.get()
    if r == EOF:
        return None
    if r not in HEX_VALUES:
        yield from p.unread()
    return HEX_VALUES.get(r)
