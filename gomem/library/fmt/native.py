"""Package fmt: formats, and the functions that print.

Each function looks first for arguments that are numbers, strings and the like without methods;
these need no calls, and the text is there at once. Otherwise it gives a generator (see abi.py).
"""
# ruff: noqa: N802, D103 (natives bear the names that fmt.go declares)

from __future__ import annotations

from gomem.library.fmt.printer import SCALARS, SIGNED, Printer, drive
from gomem.library.text import first_rune, make_slice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.abi import Runtime, Value
    from gomem.library.fmt.printer import Calls
    from gomem.library.text import Slice

    Args = list[tuple[int, Any] | None]

UNSIGNED = frozenset(["uint", "uint8", "uint16", "uint32", "uint64", "uintptr"])
INTEGERS = SIGNED | UNSIGNED
NEEDS = ("newState",)
FLAGS = {0x23: "sharp", 0x30: "zero", 0x2B: "plus", 0x2D: "minus", 0x20: "space"}
NEEDS = ("newState",)
TOO_LARGE = 1_000_000


def Println(rt: Runtime, a: Slice) -> Value:
    text = _quick(rt, a)
    if text is None:
        return _write(rt, Printer(rt), _line, _items(a))
    text += b"\n"
    rt.write(1, text)
    return len(text), None


def Sprintln(rt: Runtime, a: Slice) -> Value:
    text = _quick(rt, a)
    return _text(Printer(rt), _line, _items(a)) if text is None else text + b"\n"


def Print(rt: Runtime, a: Slice) -> Value:
    return _write(rt, Printer(rt), _plain, _items(a))


def Sprint(rt: Runtime, a: Slice) -> Value:
    items, p = _items(a), Printer(rt)
    calls = _text(p, _plain, items)
    return drive(calls) if _simple(p, items) else calls


def Printf(rt: Runtime, format_: bytes, a: Slice) -> Value:
    items, p = _items(a), Printer(rt)
    if not _simple(p, items):
        return _write(rt, p, _format, items, format_)
    text = drive(_text(p, _format, items, format_))
    rt.write(1, text)
    return len(text), None


def Sprintf(rt: Runtime, format_: bytes, a: Slice) -> Value:
    items, p = _items(a), Printer(rt)
    calls = _text(p, _format, items, format_)
    return drive(calls) if _simple(p, items) else calls


def errorf(rt: Runtime, format_: bytes, a: Slice) -> Calls:
    """Errorf's text, and the indexes of the arguments of its %w verbs."""
    p = Printer(rt, wrap_errors=True)
    wrapped: list[int] = yield from _format(p, _items(a), format_)
    return b"".join(p.out), make_slice(wrapped)


def _items(a: Slice) -> Args:
    base, off, n, _ = a
    return base[off : off + n] if base is not None else []


def _quick(rt: Runtime, a: Slice) -> bytes | None:
    """Println's text without the newline, if all arguments are strings or integers."""
    base, off, n, _ = a
    if base is None:
        return b""
    types = rt.types
    texts = []
    for x in base if n == len(base) else base[off : off + n]:
        if x is None:
            return None
        tid, v = x
        t = types[tid]
        if t.methods:
            return None
        if t.kind == "string":
            texts.append(v)
        elif t.kind in INTEGERS:
            texts.append(b"%d" % v)
        else:
            return None
    return texts[0] if n == 1 else b" ".join(texts)


def _simple(p: Printer, items: Args) -> bool:
    """Whether printing cannot lead to a call."""
    types = p.types
    for x in items:
        if x is not None:
            t = types[x[0]]
            if t.methods or t.kind not in SCALARS:
                return False
    return True


def _write(rt: Runtime, p: Printer, how: Value, *args: Value) -> Calls:
    yield from how(p, *args)
    text = b"".join(p.out)
    rt.write(1, text)
    return len(text), None


def _text(p: Printer, how: Value, *args: Value) -> Calls:
    yield from how(p, *args)
    return b"".join(p.out)


def _line(p: Printer, items: Args) -> Calls:
    """Operands with spaces between them."""
    for i, x in enumerate(items):
        if i:
            p.out.append(b" ")
        yield from p.arg(x, "v")
    p.out.append(b"\n")


def _plain(p: Printer, items: Args) -> Calls:
    """Operands with spaces where neither neighbour is a string."""
    previous = True
    for x in items:
        string = x is not None and p.types[x[0]].kind == "string"
        if not string and not previous:
            p.out.append(b" ")
        yield from p.arg(x, "v")
        previous = string


def _format(p: Printer, items: Args, text: bytes) -> Calls:
    """Printf; the result is the indexes of the operands of %w, sorted if any was out of order."""
    verbs = _Verbs(p, items, text)
    f, out = p.flags, p.out
    i = 0
    while True:
        at = text.find(b"%", i)
        if at < 0:
            out.append(text[i:])
            break
        if at > i:
            out.append(text[i:at])
        f.clear()
        i, verb = verbs.read(at + 1)
        if verb is not None:
            yield from p.arg(items[verbs.arg], verb)
            verbs.arg += 1
    if not verbs.reordered and verbs.arg < len(items):
        f.clear()
        yield from _extra(p, items[verbs.arg :])
    return sorted(verbs.wrapped) if verbs.reordered else verbs.wrapped


def _extra(p: Printer, items: Args) -> Calls:
    """Operands that no verb has used."""
    p.out.append(b"%!(EXTRA ")
    for i, x in enumerate(items):
        if i:
            p.out.append(b", ")
        if x is None:
            p.out.append(b"<nil>")
        else:
            p.out.append(p.types[x[0]].name.encode() + b"=")
            yield from p.arg(x, "v")
    p.out.append(b")")


class _Verbs:
    """Reads flags, indexes, width, precision and verb."""

    __slots__ = ("after_index", "arg", "good", "items", "p", "reordered", "text", "wrapped")

    def __init__(self, p: Printer, items: Args, text: bytes) -> None:
        self.p = p
        self.items = items
        self.text = text
        self.arg = 0
        self.good = True
        self.reordered = False
        self.after_index = False
        self.wrapped: list[int] = []

    def read(self, i: int) -> tuple[int, str | None]:
        """What stands after the % before text[i]: where it ends and the verb to print operand `arg`
        with; None if something else has been printed instead.
        """  # noqa: D205 (one sentence)
        text, f = self.text, self.p.flags
        end = len(text)
        self.good = True
        while i < end:
            c = text[i]
            if c in FLAGS:
                setattr(f, FLAGS[c], True)
            elif 0x61 <= c <= 0x7A and self.arg < len(self.items):
                return i + 1, self.verb(chr(c))
            else:
                break
            i += 1
        i = self.width(self.index(i))
        if i + 1 < end and text[i] == 0x2E:
            i = self.precision(i + 1)
        if not self.after_index:
            i = self.index(i)
        if i >= end:
            self.p.out.append(b"%!(NOVERB)")
            return end, None
        r, size = first_rune(text, i)
        return i + size, self.operand(chr(r))

    def operand(self, verb: str) -> str | None:
        """The verb, or what is printed for want of an operand."""
        out = self.p.out
        if verb == "%":
            out.append(b"%")
        elif not self.good:
            out.append(b"%%!%b(BADINDEX)" % verb.encode())
        elif self.arg >= len(self.items):
            out.append(b"%%!%b(MISSING)" % verb.encode())
        else:
            return self.verb(verb)
        return None

    def verb(self, verb: str) -> str:
        """Note %w; the flags of %v have meanings of their own."""
        if verb == "w":
            self.wrapped.append(self.arg)
        if verb in "vw":
            f = self.p.flags
            f.sharp_v, f.sharp = f.sharp, False
            f.plus_v, f.plus = f.plus, False
        return verb

    def index(self, i: int) -> int:
        """[n]."""
        self.after_index = False
        text = self.text
        if text[i : i + 1] != b"[":
            return i
        self.reordered = True
        close = text.find(b"]", i)
        if len(text) - i < 3 or close < 0:
            self.good = False
            return i + 1
        number, stop = _number(text, i + 1, close)
        if number is None or stop != close:
            self.good = False
            return close + 1
        self.after_index = True
        if 1 <= number <= len(self.items):
            self.arg = number - 1
        else:
            self.good = False
        return close + 1

    def star(self) -> int | None:
        """The operand of a *: an integer of any type that is not too large."""
        if self.arg >= len(self.items):
            return None
        x = self.items[self.arg]
        self.arg += 1
        if x is None or self.p.types[x[0]].kind not in INTEGERS or abs(x[1]) > TOO_LARGE:
            return None
        n: int = x[1]
        return n

    def width(self, i: int) -> int:
        """A number or *."""
        f = self.p.flags
        if self.text[i : i + 1] == b"*":
            f.wid = self.star()
            if f.wid is None:
                self.p.out.append(b"%!(BADWIDTH)")
            elif f.wid < 0:
                f.wid, f.minus, f.zero = -f.wid, True, False
            self.after_index = False
            return i + 1
        f.wid, i = _number(self.text, i, len(self.text))
        if self.after_index and f.wid is not None:
            self.good = False
        return i

    def precision(self, i: int) -> int:
        """What follows the point: a number, * or nothing."""
        f = self.p.flags
        if self.after_index:
            self.good = False
        i = self.index(i)
        if self.text[i : i + 1] == b"*":
            f.prec = self.star()
            if f.prec is not None and f.prec < 0:
                f.prec = None
            if f.prec is None:
                self.p.out.append(b"%!(BADPREC)")
            self.after_index = False
            return i + 1
        prec, i = _number(self.text, i, len(self.text))
        f.prec = prec or 0
        return i


def _number(text: bytes, i: int, end: int) -> tuple[int | None, int]:
    """The decimal number at text[i:end] and where it ends; one too large swallows the rest."""
    start, n = i, 0
    while i < end and 0x30 <= text[i] <= 0x39:
        if n > TOO_LARGE:
            return None, end
        n = n * 10 + text[i] - 0x30
        i += 1
    return (n if i > start else None), i


def ss_scan(rt: Runtime, s: list[Any], a: Slice) -> Value:
    from gomem.library.fmt import scan

    return scan.scan(rt, s, _items(a))


def ss_scanf(rt: Runtime, s: list[Any], format_: bytes, a: Slice) -> Value:
    from gomem.library.fmt import scan

    return scan.scanf(rt, s, format_, _items(a))


def ss_readRune(rt: Runtime, s: list[Any]) -> Value:
    from gomem.library.fmt import scan

    return scan.read_rune(rt, s)


def ss_unreadRune(rt: Runtime, s: list[Any]) -> Value:
    from gomem.library.fmt import scan

    return scan.unread_rune(rt, s)


def ss_skipSpace(rt: Runtime, s: list[Any]) -> Value:
    from gomem.library.fmt import scan

    return scan.skip_space(rt, s)


def ss_token(rt: Runtime, s: list[Any], skip: bool, f: Value) -> Value:  # noqa: FBT001 (Go's)
    from gomem.library.fmt import scan

    return scan.token(rt, s, f, skip=skip)
