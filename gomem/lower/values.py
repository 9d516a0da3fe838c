"""Python text for values of a Go type: zero values, copies, equality, map keys, wrapping.

Structs and arrays are lists, so copying, comparing and hashing them needs the type. Flat ones
(no struct or array inside) are done in place; for others a helper function is written once per
type into `Program.helpers`.
"""

from __future__ import annotations

from gomem.types.type import Array, Basic, Interface, Pointer, Slice, Struct
from gomem.types.under import under

from gomem.lower.rtypes import TypeTable, kind_of  # isort: skip

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.types.type import Type

__all__ = ["BITS", "Values", "const_text", "is_unsigned", "wrap"]

# kind -> (bits, signed)
BITS = {
    "int": (64, True), "int8": (8, True), "int16": (16, True), "int32": (32, True),
    "int64": (64, True), "uint": (64, False), "uint8": (8, False), "uint16": (16, False),
    "uint32": (32, False), "uint64": (64, False), "uintptr": (64, False),
}  # fmt: skip
_SIMPLE_EQ = frozenset((*BITS, "bool", "string"))


def is_unsigned(kind: str) -> bool:
    """Whether `kind` is an unsigned integer kind."""
    return kind in BITS and not BITS[kind][1]


def wrap(kind: str, text: str, known: tuple[int, int] | None = None) -> str:
    """`text`, an integer expression of any size, wrapped to `kind`. Spec: Integer overflow.

    Signed types test the range first: results that fit, nearly all, cost a comparison or two.
    `known` is an interval of the values of `text`: a side that it cannot pass is not tested.
    """
    bits, signed = BITS[kind]
    mask = (1 << bits) - 1
    if not signed:
        return f"({text} & {mask})"
    half = 1 << (bits - 1)
    test = f"{-half} <= (_v := {text}) <= {half - 1}"
    if known is not None and known[0] >= -half:
        test = f"(_v := {text}) <= {half - 1}"
    elif known is not None and known[1] < half:
        test = f"(_v := {text}) >= {-half}"
    return f"(_v if {test} else (_v + {half} & {mask}) - {half})"


def real_part(value: Any) -> Any:  # noqa: ANN401 (a constant of any kind)
    """A constant number that may be written as a complex one, as in `x << (2 + 0i)`."""
    return getattr(value, "re", value)


def const_text(kind: str, value: object) -> str:
    """The Python text of constant `value` as a value of `kind`."""
    if kind == "bool":
        return "True" if value else "False"
    if kind in BITS:
        n = int(real_part(value))
        return f"({n})" if n < 0 else str(n)
    if kind in ("float64", "float32"):
        return float_text(value, kind)
    if kind in ("complex128", "complex64"):
        part = kind.replace("complex128", "float64").replace("complex64", "float32")
        re = float_text(getattr(value, "re", value), part)
        im = float_text(getattr(value, "im", 0), part)
        return f"complex({re}, {im})"
    return string_text(value)


_BRACKETS = str.maketrans({c: f"\\x{ord(c):02x}" for c in "([{"})


def string_text(value: object) -> str:
    """A string constant without opening brackets.

    Later passes look for `F[7]`, `{s}` and the like in generated text, and must not find them in
    the program's own strings.
    """
    return repr(value).translate(_BRACKETS)


def float_text(value: object, kind: str) -> str:
    """A float constant, correctly rounded."""
    x = float(value)  # type: ignore[arg-type]  # int or Fraction
    if kind == "float32":
        from struct import pack, unpack

        x = unpack("f", pack("f", x))[0]
    text = repr(x)
    return f"({text})" if text.startswith("-") else text


def elem_type(t: Type | None) -> Type:
    """`t`, which must be there."""
    assert t is not None
    return t


class Values:
    """Writes the helpers; keeps which exist."""

    def __init__(self, table: TypeTable) -> None:
        self.table = table
        self.helpers: list[str] = []
        self._made: set[str] = set()

    # ------------------------------------------------------------------------------ kinds

    def is_list(self, t: Type) -> bool:
        """Whether a value of `t` is a Python list (struct or array)."""
        return isinstance(under(t), (Struct, Array))

    def parts(self, t: Type) -> list[Type]:
        """Types of the fields of a struct, or the element type of an array."""
        u = under(t)
        if isinstance(u, Struct):
            return [elem_type(f.type) for f in u.fields]
        assert isinstance(u, Array)
        return [u.elem]

    def is_flat(self, t: Type) -> bool:
        """A struct or array without a struct or array inside."""
        return not any(self.is_list(p) for p in self.parts(t))

    # ------------------------------------------------------------------------- zero and copy

    def zero(self, t: Type) -> str:
        """The zero value of `t`."""
        u = under(t)
        match u:
            case Basic():
                return self._zero_basic(kind_of(u))
            case Slice():
                return "NIL"
            case Struct():
                return "[" + ", ".join(self.zero(elem_type(f.type)) for f in u.fields) + "]"
            case Array():
                item = self.zero(u.elem)
                if self.is_list(u.elem):
                    return f"[{item} for _ in range({u.len})]"
                return f"([{item}] * {u.len})" if u.len else "[]"
            case _:
                return "None"

    def _zero_basic(self, kind: str) -> str:
        if kind == "bool":
            return "False"
        if kind == "string":
            return "b''"
        if kind.startswith("float"):
            return "0.0"
        if kind.startswith("complex"):
            return "0j"
        return "None" if kind in ("unsafe.Pointer", "untyped nil") else "0"

    def copy(self, t: Type, x: str) -> str:
        """A copy of value `x`; the same text for types without parts."""
        if not self.is_list(t):
            return x
        if self.is_flat(t):
            return f"{x}[:]"
        return f"{self._helper('cp', t)}({x})"

    def assign(self, t: Type, dst: str, src: str) -> str:
        """A statement that overwrites list `dst` in place: pointers into it stay valid."""
        if self.is_flat(t):
            return f"{dst}[:] = {src}"
        return f"{self._helper('as', t)}({dst}, {src})"

    # -------------------------------------------------------------------- equality and keys

    def simple_eq(self, t: Type) -> bool:
        """Whether Python's == on values of `t` is Go's."""
        u = under(t)
        if isinstance(u, Basic):
            kind = kind_of(u)
            return kind in _SIMPLE_EQ or kind.startswith(("float", "complex"))
        return False

    def eq(self, t: Type, x: str, y: str) -> str:
        """Go's `x == y` for two values of type `t`. Spec: Comparison operators."""
        u = under(t)
        if self.simple_eq(t):
            return f"({x} == {y})"
        match u:
            case Pointer():
                if isinstance(under(u.elem), Array):
                    return f"aeq({x}, {y})"
                if self.is_list(u.elem):
                    return f"({x} is {y})"
                return f"peq({x}, {y})"
            case Interface():
                return f"ieq({x}, {y})"
            case Struct() | Array():
                return f"{self._helper('eq', t)}({x}, {y})"
            case Basic():
                return f"peq({x}, {y})"
            case _:
                return f"({x} is {y})"

    def plain_key(self, t: Type) -> bool:
        """Whether a map key of type `t` is its own Python key."""
        return kind_of(t) in _SIMPLE_EQ

    def key(self, t: Type, x: str) -> str:
        """The hashable Python key of `x` in a map with keys of type `t`."""
        if self.plain_key(t):
            return x
        u = under(t)
        kind = kind_of(t)
        if kind.startswith(("float", "complex")):
            return f"fkey({x})"
        match u:
            case Interface():
                return f"ikey({x})"
            case Struct() | Array():
                return f"{self._helper('key', t)}({x})"
            case _:
                return f"pkey({x})"

    # ------------------------------------------------------------------------------ helpers

    def _helper(self, what: str, t: Type) -> str:
        name = f"{what}{self.table.id(t)}"
        if name not in self._made:
            self._made.add(name)
            self.helpers.append(getattr(self, f"_write_{what}")(name, t))
        return name

    def _write_cp(self, name: str, t: Type) -> str:
        u = under(t)
        if isinstance(u, Array):
            return f"def {name}(x): return [{self.copy(u.elem, 'e')} for e in x]"
        assert isinstance(u, Struct)
        parts = ", ".join(self.copy(elem_type(f.type), f"x[{i}]") for i, f in enumerate(u.fields))
        return f"def {name}(x): return [{parts}]"

    def _write_as(self, name: str, t: Type) -> str:
        u = under(t)
        if isinstance(u, Array):
            one = self.assign(u.elem, "d[i]", "x[i]")
            return f"def {name}(d, x):\n    for i in range({u.len}): {one}"
        assert isinstance(u, Struct)
        lines = []
        for i, f in enumerate(u.fields):
            ft = elem_type(f.type)
            if self.is_list(ft):
                lines.append(self.assign(ft, f"d[{i}]", f"x[{i}]"))
            else:
                lines.append(f"d[{i}] = x[{i}]")
        return f"def {name}(d, x):\n    " + "\n    ".join(lines or ["pass"])

    def _write_eq(self, name: str, t: Type) -> str:
        u = under(t)
        if isinstance(u, Array):
            one = self.eq(u.elem, "x[i]", "y[i]")
            return f"def {name}(x, y): return all({one} for i in range({u.len}))"
        assert isinstance(u, Struct)
        parts = [
            self.eq(elem_type(f.type), f"x[{i}]", f"y[{i}]")
            for i, f in enumerate(u.fields)
            if f.name != "_"
        ]
        return f"def {name}(x, y): return {' and '.join(parts) or 'True'}"

    def _write_key(self, name: str, t: Type) -> str:
        u = under(t)
        if isinstance(u, Array):
            return f"def {name}(x): return tuple([{self.key(u.elem, 'e')} for e in x])"
        assert isinstance(u, Struct)
        parts = [
            self.key(elem_type(f.type), f"x[{i}]") for i, f in enumerate(u.fields) if f.name != "_"
        ]
        return f"def {name}(x): return ({''.join(p + ', ' for p in parts)})"
