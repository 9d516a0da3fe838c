"""Values as they are shown: a Python value and its run-time type become a ValueView.

Scalars are shown as Go writes them; composites get a summary and at most MAX_PARTS parts; what a
value refers to is named by its label ("h2[0]", "g1.main.x").
"""

from __future__ import annotations

from gomem.machine import chans
from gomem.machine.places import FrameAt, Place, Places, is_list_kind, short_name
from gomem.machine.window import Window
from gomem.trace.snapshot import ValueView

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.abi import RType
    from gomem.machine.heap import Value

__all__ = ["MAX_PARTS", "Views", "float_text", "quote", "type_name"]

MAX_PARTS = 16
MAX_DEPTH = 3
MAX_TEXT = 64
"""Characters of a string that are shown."""
_ESCAPES = {
    7: "\\a", 8: "\\b", 9: "\\t", 10: "\\n", 11: "\\v", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\",
}  # fmt: skip
NONE = ValueView("")


def type_name(rtype: RType) -> str:
    """A type as the program's own text calls it: without `main.`."""
    return local_name(rtype.name)


def local_name(name: str) -> str:
    """A type's name as written inside package main."""
    if "main." not in name:
        return name
    out, at = [], 0
    while (found := name.find("main.", at)) >= 0:
        inner = found > 0 and (name[found - 1].isalnum() or name[found - 1] in "_/.")
        out.append(name[at : found + 5] if inner else name[at:found])
        at = found + 5
    return "".join(out) + name[at:]


def quote(data: bytes, limit: int = MAX_TEXT) -> str:
    """A string as Go quotes it (strconv.Quote), cut after `limit` characters."""
    text = data.decode("utf-8", "surrogateescape")
    cut = len(text) > limit
    out = []
    for ch in text[:limit]:
        n = ord(ch)
        if n in _ESCAPES:
            out.append(_ESCAPES[n])
        elif 0xDC80 <= n <= 0xDCFF:
            out.append(f"\\x{n - 0xDC00:02x}")
        elif ch.isprintable():
            out.append(ch)
        elif n < 0x80:
            out.append(f"\\x{n:02x}")
        else:
            out.append(f"\\u{n:04x}" if n < 0x10000 else f"\\U{n:08x}")
    return f'"{"".join(out)}{"…" if cut else ""}"'


def float_text(x: float, bits: int = 64) -> str:
    """A float as %v prints it: shortest digits, exponent form from 1e21 on and below 1e-4."""
    if x != x:
        return "NaN"
    if x in (float("inf"), float("-inf")):
        return "+Inf" if x > 0 else "-Inf"
    text = repr(x) if bits == 64 else _short32(x)
    sign = "-" if text.startswith("-") else ""
    mantissa, _, exp = text.lstrip("-").partition("e")
    whole, _, frac = mantissa.partition(".")
    frac = "" if frac == "0" else frac
    digits = (whole + frac).lstrip("0")
    if not digits:
        return sign + "0"
    lead = len(whole) if whole.strip("0") else -(len(frac) - len(frac.lstrip("0")))
    e = int(exp or 0) + lead - 1
    digits = digits.rstrip("0")
    if e < -4 or e >= 21:
        rest = f".{digits[1:]}" if len(digits) > 1 else ""
        return f"{sign}{digits[0]}{rest}e{'-' if e < 0 else '+'}{abs(e):02d}"
    if e < 0:
        return f"{sign}0.{'0' * (-e - 1)}{digits}"
    if len(digits) <= e + 1:
        return sign + digits.ljust(e + 1, "0")
    return f"{sign}{digits[: e + 1]}.{digits[e + 1 :]}"


def _short32(x: float) -> str:
    """The shortest decimal that is this float32."""
    from struct import pack, unpack

    for precision in range(1, 10):
        text = f"{x:.{precision}g}"
        if unpack("f", pack("f", float(text)))[0] == x:
            return repr(float(text))
    return repr(x)


class Views:
    """Makes views of the values of one state."""

    def __init__(self, places: Places, rodata: dict[str, str] | None = None) -> None:
        self.places = places
        self.rodata = rodata or {}
        """String literals as Go text, and what they are called."""
        self.rtypes = places.rtypes
        self.codes = places.program.codes

    def view(self, v: Value, tid: int, depth: int = 0) -> ValueView:  # noqa: C901 (table of contents)
        """The view of a value of type `tid`."""
        rtype = self.rtypes[tid]
        match rtype.kind:
            case "bool":
                return ValueView("true" if v else "false")
            case "string":
                return self.string(v)
            case "float32" | "float64":
                return ValueView(float_text(v, int(rtype.kind[5:])))
            case "complex64" | "complex128":
                return ValueView(complex_text(v, int(rtype.kind[7:]) // 2))
            case "struct":
                return self.struct(v, rtype, depth)
            case "array":
                return self.elements(v, 0, len(v), rtype.elem, type_name(rtype), "", depth)
            case "pointer" | "unsafe.Pointer":
                return self.pointer(v)
            case "slice":
                return self.slice(v, rtype, depth)
            case "map":
                return self.map(v, rtype, depth)
            case "interface":
                return self.interface(v, depth)
            case "func":
                return self.func(v, depth)
            case "chan":
                return ValueView("nil") if v is None else ValueView("chan", self.target(v))
            case _:
                return ValueView(str(v))

    def target(self, container: Value, index: int | None = None) -> str:
        """The label of what a reference refers to."""
        place = self.places.locate(container, index)
        return place.label if place is not None else ""

    def string(self, v: bytes) -> ValueView:
        """A string, and where its bytes are if that is the heap."""
        record = self.places.by_id.get(id(v)) if v else None
        text = quote(v)
        if record is not None:
            return ValueView(text, self.places.record_place(record).label)
        name = self.rodata.get(text if len(v) <= MAX_TEXT else quote(v, len(v)))
        return ValueView(text, f"rodata {name}" if name is not None else "")

    def struct(self, v: list[Any], rtype: RType, depth: int) -> ValueView:
        """A struct with its fields."""
        shown = rtype.fields[:MAX_PARTS] if depth < MAX_DEPTH else ()
        parts = [(f.name, self.view(v[i], f.type, depth + 1)) for i, f in enumerate(shown)]
        elided = len(rtype.fields) - len(shown)
        return ValueView(type_name(rtype), "", tuple(parts), elided)

    def elements(  # noqa: PLR0913 (a run of elements has these)
        self, a: list[Any], start: int, n: int, elem: int, text: str, target: str, depth: int
    ) -> ValueView:
        """Elements `a[start:start+n]`, numbered from 0."""
        shown = min(n, MAX_PARTS) if depth < MAX_DEPTH else 0
        parts = [(str(i), self.view(a[start + i], elem, depth + 1)) for i in range(shown)]
        return ValueView(text, target, tuple(parts), n - shown)

    def pointer(self, v: Value) -> ValueView:
        """A pointer: its address and the label of what it points to."""
        if v is None:
            return ValueView("nil")
        container: Any
        container, index = v if type(v) is tuple and len(v) == 2 else (v, None)
        if type(container) is Window:
            container, index = container.base, container.off + (index or 0)
        place = self.places.locate(container, index)
        if place is not None:
            return ValueView(f"{place.addr:#x}", place.label)
        return ValueView("pointer")

    def slice(self, v: tuple[Any, int, int, int], rtype: RType, depth: int) -> ValueView:
        """A slice header and the elements it shows."""
        array, start, length, cap = v
        if array is None:
            return ValueView("nil")
        target = self.target(array, start if cap else None)
        text = f"len {length} cap {cap}"
        return self.elements(array, start, length, rtype.elem, text, target, depth)

    def map(self, v: dict[Any, Any] | None, rtype: RType, depth: int) -> ValueView:
        """A map with its entries, sorted as fmt sorts them as far as keys are ordered."""
        if v is None:
            return ValueView("nil")
        pairs = list(v.items()) if self.rtypes[rtype.key].plain_key else list(v.values())
        if all(type(k) in (int, bytes, float, bool) for k, _ in pairs):
            pairs.sort(key=_first)
        shown = pairs[:MAX_PARTS] if depth < MAX_DEPTH else []
        parts = [(self.inline(k, rtype.key), self.view(e, rtype.elem, depth + 1)) for k, e in shown]
        return ValueView(
            f"len {len(v)}", self.target(v), tuple(parts), len(pairs) - len(shown)
        )  # fmt: skip

    def chan(self, ch: list[Any], rtype: RType) -> ValueView:
        """A channel: the values in its buffer, the next first, and who waits with which value."""
        n, cap = ch[chans.COUNT], ch[chans.CAP]
        text = f"{n} of {cap} buffered" if cap else "unbuffered"
        ring, first = ch[chans.BUF], ch[chans.RECVX]
        parts = [
            (str(i), self.view(ring[(first + i) % cap], rtype.elem, 1))
            for i in range(min(n, MAX_PARTS))
        ]
        for w in ch[chans.SENDQ][:MAX_PARTS]:
            view = self.view(w[chans.VALUE], rtype.elem, 1)
            parts.append((f"g{w[chans.WHO].gid} waits to send", view))
        waiting = [w[chans.WHO].gid for w in ch[chans.RECVQ][:MAX_PARTS]]
        parts += [(f"g{gid} waits to receive", NONE) for gid in waiting]
        closed = ", closed" if ch[chans.CLOSED] else ""
        sizes = (n, len(ch[chans.SENDQ]), len(ch[chans.RECVQ]))
        elided = sum([max(0, size - MAX_PARTS) for size in sizes])
        return ValueView(text + closed, "", tuple(parts), elided)

    def inline(self, v: Value, tid: int) -> str:
        """A value on one line, as a key."""
        return flat_text(self.view(v, tid, MAX_DEPTH - 1))

    def interface(self, v: tuple[int, Any] | None, depth: int) -> ValueView:
        """An interface value: dynamic type and value; the target is the box it points to."""
        if v is None:
            return ValueView("nil")
        inner = self.view(v[1], v[0], depth + 1)
        name = type_name(self.rtypes[v[0]])
        text = name if inner.text in (name, "pointer") else f"{name} {inner.text}"
        record = self.places.by_id.get(id(v))
        target = self.places.record_place(record).label if record is not None else inner.target
        return ValueView(text, target, inner.parts, inner.elided)

    def func(self, v: tuple[Any, ...] | None, depth: int) -> ValueView:
        """A func value: the function's name and what it captured."""
        if v is None:
            return ValueView("nil")
        if not (type(v[0]) is int and 0 <= v[0] < len(self.codes)):
            return ValueView("func")
        code = self.codes[v[0]]
        parts = []
        if depth < MAX_DEPTH:
            for i, (name, by_value, _) in enumerate(code.captures[:MAX_PARTS]):
                if i + 1 < len(v):
                    part = self.captured(v[i + 1], i, v[0], depth + 1)
                    parts.append((name if by_value else f"&{name}", part))
        record = self.places.by_id.get(id(v))
        target = self.places.record_place(record).label if record is not None else ""
        return ValueView(short_name(code.name), target, tuple(parts))

    def captured(self, v: Value, i: int, code: int, depth: int) -> ValueView:
        """What the `i`th captured variable of a closure shows: its value, or a reference to it."""
        name, by_value, t = self.codes[code].captures[i]
        tid = self.places.type_id(t)
        if by_value:
            return self.view(v, tid, depth) if tid >= 0 else ValueView(str(v))
        place, value = self.variable(v, name, tid)
        if place is None:
            return ValueView(f"&{name}")
        inner = self.view(value, place.tid, MAX_DEPTH) if place.tid >= 0 else NONE
        return ValueView(inner.text, place.label)

    def variable(self, v: Value, name: str, tid: int) -> tuple[Place | None, Value]:
        """The variable that was captured by reference: its place and its present value."""
        frame: FrameAt | None = self.places.frames.get(id(v))
        if frame is not None:
            found = [s for s in frame.code.layout.slots if s.name == name]
            found.sort(key=lambda s: s.cell not in frame.live)
            if not found:
                return None, None
            s = found[0]
            return self.places.slot_place(frame, s), frame.cells[s.cell]
        place = self.places.locate(v)
        if place is None or type(v) is not list:
            return place, v
        is_box = not (tid >= 0 and is_list_kind(self.rtypes[tid]))
        return place, v[0] if is_box and v else v

    def contents(self, v: Value, place: Place, *, boxed: bool) -> ValueView:
        """What is stored in a heap object."""
        if type(v) is bytes:
            return ValueView(quote(v))
        if place.array:
            elem = self.rtypes[place.tid]
            text = f"[{len(v)}]{type_name(elem)}"
            return self.elements(v, 0, len(v), place.tid, text, "", 0)
        rtype = self.rtypes[place.tid]
        if type(v) is dict:
            seen = self.map(v, rtype, 0)
            return ValueView(f"{type_name(rtype)} {seen.text}", "", seen.parts, seen.elided)
        if rtype.kind == "chan" and len(v) > 1:  # else the variable that holds it
            return self.chan(v, rtype)
        if type(v) is tuple and rtype.kind == "func":
            seen = self.func(v, 0)
            return ValueView(seen.text, "", seen.parts)
        if type(v) is tuple and boxed:
            return self.view(v[1], v[0])
        if type(v) is list and not is_list_kind(rtype):
            return self.view(v[0], place.tid)
        return self.view(v, place.tid)


def complex_text(v: complex, bits: int) -> str:
    """A complex number as %v prints it."""
    imag = float_text(v.imag, bits)
    return f"({float_text(v.real, bits)}{'' if imag[0] in '+-' else '+'}{imag}i)"


def flat_text(view: ValueView) -> str:
    """A view and its parts on one line."""
    if not view.parts:
        return view.text
    return f"{view.text}{{{' '.join([flat_text(p) for _, p in view.parts])}}}"


def _first(pair: tuple[Any, Any]) -> Any:
    return pair[0]
