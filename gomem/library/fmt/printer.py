"""Any value as fmt prints it, after its type.

A method that gives `Calls` may have to call String, Error, GoString or Format, and yields the call
to the machine (see abi.py); what cannot call is a plain method. Depth counts how far a value is
inside the argument: a pointer to a struct shows the struct only at depth 0, and methods of the
argument itself are tried before its value is looked at.

`ro` is reflect's mark of a value reached through an unexported field, whose methods fmt must not
call: 0 free, EMBED through an embedded one (its exported fields are free again), STICKY.
"""

from __future__ import annotations

from gomem.library.abi import GoPanic, RuntimePanic
from gomem.library.fmt.format import (
    Flags,
    format_bool,
    format_complex,
    format_float_verb,
    format_hex,
    format_integer,
    format_string,
    pad,
)
from gomem.library.text import slice_bytes
from gomem.library.values import copy_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any

    from gomem.library.abi import RType, Runtime, Value

    Calls = Generator[tuple[Any, tuple[Any, ...]], Any, Any]

__all__ = ["METHODS", "SCALARS", "Printer", "drive"]

METHODS = frozenset(["Error", "String", "GoString", "Format"])
FORMAT, GO_STRING, ERROR, STRING = 1, 2, 4, 8
INTERFACES = ((FORMAT, "fmt", "Formatter"), (GO_STRING, "fmt", "GoStringer"), (ERROR, "", "error"),
              (STRING, "fmt", "Stringer"))  # fmt: skip
SIGNED = frozenset(["int", "int8", "int16", "int32", "int64"])
UNSIGNED = frozenset(["uint", "uint8", "uint16", "uint32", "uint64", "uintptr"])
SCALARS = SIGNED | UNSIGNED | {"bool", "string", "float32", "float64", "complex64", "complex128"}
EMBED, STICKY = 1, 2
PREDECLARED = ("string", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64",
               "int", "uint", "uintptr", "complex64", "complex128", "float32", "float64",
               "bool")  # fmt: skip


def drive(calls: Calls) -> Value:
    """The result of a generator that is known to call nothing."""
    try:
        calls.send(None)
    except StopIteration as done:
        return done.value
    raise AssertionError("a method call where none can be")


def type_order(t: RType) -> tuple[int, int, str, int]:
    """Where the linker puts a type among others, by which keys of different types are sorted.

    Predeclared types come in the order in which the compiler dumps them; the rest is by name.
    """
    if t.name in PREDECLARED:
        return 2, PREDECLARED.index(t.name), "", t.id
    return (0 if not t.named else 1 if t.kind in SCALARS else 3), 0, t.name, t.id


class Printer:
    """The output so far and the flags of the verb at hand."""

    __slots__ = ("abilities", "erroring", "flags", "out", "panicking", "rt", "types", "wrap_errors")

    def __init__(self, rt: Runtime, *, wrap_errors: bool = False) -> None:
        self.rt = rt
        self.types = rt.types
        self.abilities: dict[int, int] = rt.cache.setdefault("fmt", {})
        self.out: list[bytes] = []
        self.flags = Flags()
        self.erroring = False
        self.panicking = False
        self.wrap_errors = wrap_errors

    def arg(self, arg: tuple[int, Value] | None, verb: str) -> Calls:
        """Print one argument."""
        if arg is None:
            if verb in "Tv":
                self.out.append(pad(self.flags, b"<nil>"))
            else:
                self.out.append(b"%%!%b(<nil>)" % verb.encode())
            return
        tid, v = arg
        t = self.types[tid]
        if verb == "T":
            self.put(t, v, format_string(self.flags, t.name.encode(), "s"), verb)
        elif verb == "p":
            self.pointer(t, v, verb)
        elif t.kind in SCALARS and not t.methods and verb != "w":
            self.scalar(t, v, verb)
        elif t.kind == "slice" and not t.named and self.types[t.elem].name == "uint8":
            yield from self.bytes(t, v, verb, b"[]byte")
        elif t.name == "reflect.Value" and t.pkg_path == "reflect":
            yield from self.reflected(v, verb)
        elif not (yield from self.methods(t, v, verb)):
            yield from self.value(t, v, verb, 0, 0)

    def reflected(self, v: list[Any], verb: str) -> Calls:
        """A reflect.Value prints as what it holds."""
        from gomem.library.reflect.values import RO, held
        from gomem.library.reflect.values import STICKY as STICKS

        if v[0] is None:
            self.out.append(b"<invalid reflect.Value>")
            return
        t, x = self.types[v[0][1]], held(self.rt, v)
        inner = (t.id, x) if t.kind != "interface" else x
        free = not v[2] & RO
        if free and inner and (yield from self.methods(self.types[inner[0]], inner[1], verb)):
            return
        yield from self.value(t, x, verb, 0, 0 if free else STICKY if v[2] & STICKS else EMBED)

    def put(self, t: RType, v: Value, text: bytes | None, verb: str) -> None:
        """Append a text, or say that the kind does not have the verb."""
        if text is None:
            self.bad_verb(t, v, verb)
        else:
            self.out.append(text)

    def bad_verb(self, t: RType, v: Value, verb: str) -> None:
        """%!verb(type=value)."""
        self.erroring = True
        self.out.append(b"%%!%b(%b=" % (verb.encode(), t.name.encode()))
        drive(self.value(t, v, "v", 0, 0))
        self.out.append(b")")
        self.erroring = False

    def scalar(self, t: RType, v: Value, verb: str) -> None:
        """A value of one of SCALARS, without regard to its methods."""
        kind, f = t.kind, self.flags
        if kind == "string":
            text = format_string(f, v, verb)
        elif kind in SIGNED:
            text = format_integer(f, v, verb, unsigned=False)
        elif kind in UNSIGNED:
            text = format_integer(f, v, verb, unsigned=True)
        elif kind == "bool":
            text = format_bool(f, v, verb)
        elif kind[0] == "f":
            text = format_float_verb(f, v, int(kind[5:]), verb)
        else:
            text = format_complex(f, v, int(kind[7:]), verb)
        self.put(t, v, text, verb)

    def bytes(self, t: RType, v: Value, verb: str, name: bytes) -> Calls:
        """A []byte, or what prints like one."""
        f = self.flags
        base, off, n, _ = v
        if verb in "vd":
            items = base[off : off + n] if base is not None else []
            if f.sharp_v:
                nil = base is None and t.kind == "slice"
                inner = b", ".join([format_hex(f, c, sharp=True) for c in items])
                self.out.append(name + (b"(nil)" if nil else b"{%b}" % inner))
            else:
                texts = [format_integer(f, c, "d", unsigned=True) or b"" for c in items]
                self.out.append(b"[%b]" % b" ".join(texts))
        elif verb in "sxXq":
            self.put(t, v, format_string(f, slice_bytes(v), verb), verb)
        else:
            yield from self.value(t, v, verb, 0, 0)

    def pointer(self, t: RType, v: Value, verb: str) -> None:
        """A pointer, func, map, channel or slice by its address."""
        f = self.flags
        u = self.address(t, v)
        if u is None:
            self.bad_verb(t, v, verb)
        elif verb == "v" and f.sharp_v:
            text = format_hex(f, u, sharp=True) if u else b"nil"
            self.out.append(b"(%b)(%b)" % (t.name.encode(), text))
        elif verb == "v" and not u:
            self.out.append(pad(f, b"<nil>"))
        elif verb in "vp":
            self.out.append(format_hex(f, u, sharp=not f.sharp))
        elif verb in "bodxX":
            self.out.append(format_integer(f, u, verb, unsigned=True) or b"")
        else:
            self.bad_verb(t, v, verb)

    def address(self, t: RType, v: Value) -> int | None:
        """The address that a value of pointer-like kind holds; None for other kinds."""
        kind = t.kind
        if kind not in ("pointer", "map", "chan", "func", "slice", "unsafe.Pointer"):
            return None
        if v is None:
            return 0
        if isinstance(v, int):
            return v
        if kind == "slice":
            return 0 if v[0] is None else self.rt.address(v[0], v[1])
        if kind in ("pointer", "unsafe.Pointer") and type(v) is tuple:
            return self.rt.address(v[0], v[1])
        return self.rt.address(v)

    def ability(self, t: RType) -> int:
        """Which of INTERFACES the type implements."""
        known = self.abilities.get(t.id)
        if known is None:
            known = 0
            if not METHODS.isdisjoint(t.methods):
                rt = self.rt
                for bit, path, name in INTERFACES:
                    if rt.implements(t.id, rt.type_id(path, name)):
                        known |= bit
            self.abilities[t.id] = known
        return known

    def methods(self, t: RType, v: Value, verb: str) -> Calls:
        """Print by the value's own methods; whether it has one for the verb."""
        if self.erroring:
            return False
        can = self.ability(t)
        if verb == "w":
            if not (can & ERROR and self.wrap_errors):
                self.bad_verb(t, v, verb)
                return True
            verb = "v"
        if can & FORMAT:
            name = "Format"
        elif self.flags.sharp_v:
            if not can & GO_STRING:
                return False
            name = "GoString"
        elif verb in "vsxXq" and can & (ERROR | STRING):
            name = "Error" if can & ERROR else "String"
        else:
            return False
        try:
            if name == "Format":
                yield from self.formatter(t, v, verb)
            else:
                text = yield self.rt.method(t.id, name), (copy_value(self.types, t, v),)
                shown = "s" if name == "GoString" else verb
                self.out.append(format_string(self.flags, text, shown) or b"")
        except (GoPanic, RuntimePanic) as panic:
            yield from self.caught(t, v, verb, name, panic)
        return True

    def formatter(self, t: RType, v: Value, verb: str) -> Calls:
        """Call Format with a State; what it has written stays even if it panics."""
        f, rt = self.flags, self.rt
        marks = (f.minus, f.plus or f.plus_v, f.sharp or f.sharp_v, f.space, f.zero)
        bits = sum([1 << i for i, on in enumerate(marks) if on])
        wid, prec = (-1 if n is None else n for n in (f.wid, f.prec))
        state = yield rt.function("fmt", "newState"), (wid, prec, bits)
        try:
            receiver = copy_value(self.types, t, v)
            yield rt.method(t.id, "Format"), (receiver, state, ord(verb))
        finally:
            self.out.append(slice_bytes(state[1][0]))

    def caught(
        self, t: RType, v: Value, verb: str, name: str, panic: GoPanic | RuntimePanic
    ) -> Calls:
        """A method has panicked: show that, or <nil> for a nil receiver."""
        if t.kind == "pointer" and v is None:
            self.out.append(b"<nil>")
            return
        if self.panicking:
            raise panic
        saved = self.flags.save()
        self.flags.clear()
        self.out.append(b"%%!%b(PANIC=%b method: " % (verb.encode(), name.encode()))
        self.panicking = True
        if isinstance(panic, GoPanic):
            yield from self.arg(panic.value, "v")
        else:
            text = panic.text.encode()
            prefix = b"" if text.startswith(b"interface conversion") else b"runtime error: "
            self.out.append(prefix + text)
        self.panicking = False
        self.out.append(b")")
        self.flags.restore(saved)

    def value(  # noqa: C901 (table of contents)
        self, t: RType, v: Value, verb: str, depth: int, ro: int
    ) -> Calls:
        """Print a value by its kind, after its methods if it is inside another value."""
        if (
            depth > 0
            and not ro
            and (t.methods or verb == "w")
            and t.kind != "interface"
            and (yield from self.methods(t, v, verb))
        ):
            return
        kind = t.kind
        if kind in SCALARS:
            self.scalar(t, v, verb)
        elif kind == "struct":
            yield from self.struct(t, v, verb, depth, ro)
        elif kind in ("slice", "array"):
            yield from self.list(t, v, verb, depth, ro)
        elif kind == "map":
            yield from self.map(t, v, verb, depth, ro)
        elif kind == "interface":
            if v is not None:
                yield from self.value(self.types[v[0]], v[1], verb, depth + 1, ro and STICKY)
            elif self.flags.sharp_v:
                self.out.append(t.name.encode() + b"(nil)")
            else:
                self.out.append(b"<nil>")
        elif kind == "pointer" and depth == 0 and v is not None:
            elem = self.types[t.elem]
            if elem.kind not in ("array", "slice", "struct", "map"):
                self.pointer(t, v, verb)
                return
            self.out.append(b"&")
            inner = v if elem.kind in ("array", "struct") else v[0][v[1]]
            yield from self.value(elem, inner, verb, 1, ro)
        else:
            self.pointer(t, v, verb)

    def struct(self, t: RType, v: Value, verb: str, depth: int, ro: int) -> Calls:
        """{a b}, {name:a name:b}, T{name:a, name:b}."""
        f, out = self.flags, self.out
        sharp = f.sharp_v
        out.append(t.name.encode() + b"{" if sharp else b"{")
        for i, field in enumerate(t.fields):
            if i:
                out.append(b", " if sharp else b" ")
            if sharp or f.plus_v:
                out.append(field.name.encode() + b":")
            mark = ro & STICKY
            if not field.exported:
                mark = mark or (EMBED if field.embedded else STICKY)
            inner, type_ = v[i], self.types[field.type]
            if type_.kind == "interface" and inner is not None:
                type_, inner = self.types[inner[0]], inner[1]
                mark = mark and STICKY
            yield from self.value(type_, inner, verb, depth + 1, mark)
        out.append(b"}")

    def list(self, t: RType, v: Value, verb: str, depth: int, ro: int) -> Calls:
        """[a b], []T{a, b}; bytes as text for the verbs of strings."""
        elem, out = self.types[t.elem], self.out
        window = v if t.kind == "slice" else (v, 0, len(v), len(v))
        if verb in "sqxX" and elem.kind == "uint8":
            yield from self.bytes(t, window, verb, t.name.encode())
            return
        base, off, n, _ = window
        sharp = self.flags.sharp_v
        if sharp:
            out.append(t.name.encode())
            if base is None:
                out.append(b"(nil)")
                return
        out.append(b"{" if sharp else b"[")
        plain = elem.kind in SCALARS and (not elem.methods or ro) and verb != "w"
        for i in range(off, off + n):
            if i > off:
                out.append(b", " if sharp else b" ")
            if plain:
                self.scalar(elem, base[i], verb)
            else:
                yield from self.value(elem, base[i], verb, depth + 1, ro and STICKY)
        out.append(b"}" if sharp else b"]")

    def map(self, t: RType, v: Value, verb: str, depth: int, ro: int) -> Calls:
        """map[k:v k:v] in the order of the keys."""
        out, sharp = self.out, self.flags.sharp_v
        key, elem = self.types[t.key], self.types[t.elem]
        if sharp and v is None:
            out.append(t.name.encode() + b"(nil)")
            return
        out.append(t.name.encode() + b"{" if sharp else b"map[")
        pairs = [] if v is None else list(v.items() if key.plain_key else v.values())
        pairs.sort(key=lambda pair: self.order(key, pair[0]))
        inner = ro and STICKY
        for i, (k, x) in enumerate(pairs):
            if i:
                out.append(b", " if sharp else b" ")
            yield from self.value(key, k, verb, depth + 1, inner)
            out.append(b":")
            yield from self.value(elem, x, verb, depth + 1, inner)
        out.append(b"}" if sharp else b"]")

    def order(self, t: RType, v: Value) -> Value:
        """A Python key that sorts keys of one map as internal/fmtsort compares them."""
        kind = t.kind
        if kind[0] == "f" and kind != "func":
            return (v == v, v if v == v else 0.0)
        if kind[0] == "c" and kind != "chan":
            return (v.real == v.real, v.real, v.imag == v.imag, v.imag)
        if kind == "struct":
            pairs = zip(t.fields, v, strict=True)
            return [self.order(self.types[field.type], x) for field, x in pairs]
        if kind == "array":
            return [self.order(self.types[t.elem], x) for x in v]
        if kind == "interface":
            if v is None:
                return (False,)
            inner = self.types[v[0]]
            return (True, *type_order(inner), self.order(inner, v[1]))
        address = self.address(t, v)
        return v if address is None else address
