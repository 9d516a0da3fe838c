"""Sizes, pointers and names of types as gc sees them (amd64). cmd/compile: types."""

from __future__ import annotations

from gomem.types.type import (
    COMPLEX,
    FLOAT,
    INTEGER,
    STRING,
    UNTYPED,
    Alias,
    Array,
    Basic,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    TypeParam,
    Union,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.info import Package
    from gomem.types.shapes import Shapes
    from gomem.types.type import Type

__all__ = ["TypeInfo", "array_elem", "is_interface", "under"]

_BASIC_SIZE = {
    "bool": 1, "int8": 1, "uint8": 1, "int16": 2, "uint16": 2, "int32": 4, "uint32": 4,
    "float32": 4, "int64": 8, "uint64": 8, "int": 8, "uint": 8, "uintptr": 8, "float64": 8,
    "complex64": 8, "complex128": 16, "string": 16, "unsafe.Pointer": 8,
    "untyped bool": 1, "untyped int": 8, "untyped rune": 4, "untyped float": 8,
    "untyped complex": 16, "untyped string": 16, "untyped nil": 8,
}  # fmt: skip
_BASIC_ALIGN = {"complex64": 4, "complex128": 8, "string": 8, "untyped complex": 8}


def under(t: Type | None) -> Type:
    """The underlying type, aliases removed."""
    while True:
        if type(t) is Named:
            if t.underlying is None:
                from gomem.types.named import resolve_underlying

                resolve_underlying(t)
            t = t.underlying
        elif type(t) is Alias:
            t = t.actual if t.actual is not None else t.from_rhs
        else:
            assert t is not None
            return t


def unalias(t: Type) -> Type:
    """`t`, or what it is another name of."""
    while type(t) is Alias:
        nxt = t.actual if t.actual is not None else t.from_rhs
        assert nxt is not None
        t = nxt
    return t


def is_interface(t: Type | None) -> bool:
    """Whether a value of type `t` is an interface value."""
    return t is not None and type(under(t)) is Interface


def is_untyped(t: Type | None) -> bool:
    """Whether `t` is the type of an untyped constant or comparison."""
    return type(t) is Basic and bool(t.flags & UNTYPED)


def flags(t: Type | None) -> int:
    """The flags of the basic type under `t`; 0 for other types."""
    u = under(t)
    return u.flags if type(u) is Basic else 0


def is_string(t: Type | None) -> bool:
    """Whether values of `t` are strings."""
    return bool(flags(t) & STRING)


def is_number(t: Type | None) -> bool:
    """Whether values of `t` are integers, floats or complex."""
    return bool(flags(t) & (INTEGER | FLOAT | COMPLEX))


def is_unsafe_pointer(t: Type | None) -> bool:
    """Whether `t` is unsafe.Pointer or defined by it."""
    u = under(t)
    return type(u) is Basic and u.kind == "unsafe.Pointer"


def is_uintptr(t: Type | None) -> bool:
    """Whether `t` is uintptr or defined by it."""
    u = under(t)
    return type(u) is Basic and u.kind == "uintptr"


def array_elem(t: Type | None) -> Type | None:
    """The element type of the array, or the array behind the pointer, under `t`."""
    u = under(t)
    if type(u) is Pointer:
        u = under(u.elem)
    return u.elem if type(u) is Array else None


def method_count(t: Type | None) -> int:
    """How many methods the interface under `t` has."""
    u = under(t)
    if type(u) is not Interface:
        return 0
    if u.tset is None:
        from gomem.types.typeset import type_set

        return len(type_set(u).methods)
    return len(u.tset.methods)


class TypeInfo:
    """Answers about types, remembered for one package."""

    __slots__ = ("_align", "_names", "_ptrs", "_size", "pkg", "shapes")

    def __init__(self, pkg: Package | None) -> None:
        self.pkg = pkg
        self.shapes: Shapes = {}
        """Of the instance that a message is about."""
        self._size: dict[int, tuple[Type, int]] = {}
        self._align: dict[int, tuple[Type, int]] = {}
        self._ptrs: dict[int, tuple[Type, bool]] = {}
        self._names: dict[int, tuple[Type, str]] = {}

    def size(self, t: Type | None) -> int:
        """Bytes of a value of type `t`."""
        assert t is not None
        got = self._size.get(id(t))
        if got is None:
            got = self._size[id(t)] = (t, self._compute_size(t))
        return got[1]

    def align(self, t: Type | None) -> int:
        """Alignment in bytes of a value of type `t`."""
        assert t is not None
        got = self._align.get(id(t))
        if got is None:
            got = self._align[id(t)] = (t, self._compute_align(t))
        return got[1]

    def has_pointers(self, t: Type | None) -> bool:
        """Whether the garbage collector has to look into a value of type `t`."""
        if t is None:
            return False
        got = self._ptrs.get(id(t))
        if got is None:
            got = self._ptrs[id(t)] = (t, self._compute_pointers(t))
        return got[1]

    def name(self, t: Type | None) -> str:
        """`t` as gc prints it."""
        if t is None:
            return "<T>"
        got = self._names.get(id(t))
        if got is None:
            from gomem.escape.typefmt import type_string

            got = self._names[id(t)] = (t, type_string(t, self.pkg))
        return got[1]

    def is_direct_iface(self, t: Type | None) -> bool:
        """Whether an interface holds a value of type `t` itself: one word that is a pointer."""
        return self.size(t) == 8 and self.pointer_bytes(t) == 8

    def pointer_bytes(self, t: Type | None) -> int:
        """How many bytes from the start hold all pointers of a value of type `t`."""
        u = under(t)
        if not self.has_pointers(u):
            return 0
        match u:
            case Basic():
                return 8
            case Interface():
                return 16
            case Array():
                return (u.len - 1) * self.size(u.elem) + self.pointer_bytes(u.elem)
            case Struct():
                offset = last = 0
                for f in u.fields:
                    offset = _round(offset, self.align(f.type))
                    if self.has_pointers(f.type):
                        last = offset + self.pointer_bytes(f.type)
                    offset += self.size(f.type)
                return last
            case _:
                return 8

    def _compute_size(self, t: Type) -> int:
        u = under(t)
        match u:
            case Basic():
                return _BASIC_SIZE.get(u.kind, 0)
            case Slice():
                return 24
            case Interface():
                return 16
            case Array():
                return max(u.len, 0) * self.size(u.elem)
            case Struct():
                return self._struct_size(u)
            case Tuple():
                return sum(self.size(v.type) for v in u.vars)
            case _:
                return 8

    def _struct_size(self, u: Struct) -> int:
        offset = align = 0
        size = 0
        for f in u.fields:
            size = self.size(f.type)
            a = self.align(f.type)
            align = max(align, a)
            offset = _round(offset, a) + size
        # A final field of no size gets a byte, so that its address is inside of the struct.
        if u.fields and size == 0 and offset > 0:
            offset += 1
        return _round(offset, align or 1)

    def _compute_align(self, t: Type) -> int:
        u = under(t)
        match u:
            case Basic():
                return _BASIC_ALIGN.get(u.kind, _BASIC_SIZE.get(u.kind, 1))
            case Array():
                return self.align(u.elem)
            case Struct():
                return max((self.align(f.type) for f in u.fields), default=1)
            case _:
                return 8

    def _compute_pointers(self, t: Type) -> bool:
        u = under(t)
        match u:
            case Basic():
                return bool(u.flags & STRING) or u.kind in ("unsafe.Pointer", "untyped nil")
            case Array():
                return u.len != 0 and self.has_pointers(u.elem)
            case Struct():
                return any(self.has_pointers(f.type) for f in u.fields)
            case Tuple():
                return any(self.has_pointers(v.type) for v in u.vars)
            case Signature() | Pointer() | Map() | Chan() | Slice() | Interface():
                return True
            case TypeParam() | Union():
                return True
            case _:
                return True


def _round(n: int, a: int) -> int:
    return (n + a - 1) // a * a
