"""Sizes, alignments and offsets of gc on amd64. Named after go/types' gcsizes.go."""

from __future__ import annotations

from gomem.types.type import Array, Basic, Interface, Slice, Struct
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.types.object import Var
    from gomem.types.type import Type

__all__ = ["align", "alignof", "offsetsof", "sizeof"]

WORD_SIZE = 8
MAX_ALIGN = 8
MAX_SIZE = (1 << 63) - 1

_BASIC_SIZES = {
    "bool": 1,
    "int8": 1,
    "int16": 2,
    "int32": 4,
    "int64": 8,
    "uint8": 1,
    "uint16": 2,
    "uint32": 4,
    "uint64": 8,
    "float32": 4,
    "float64": 8,
    "complex64": 8,
    "complex128": 16,
    "string": 16,
}


def align(offset: int, a: int) -> int:
    """Round `offset` (bytes) up to a multiple of `a`."""
    return (offset + a - 1) // a * a


def sizeof(t: Type) -> int:
    """The size of a value in bytes; -1 if it is too large for an int64."""
    u = under(t)
    match u:
        case Basic():
            return _BASIC_SIZES.get(u.kind, WORD_SIZE)
        case Array():
            if u.len <= 0:
                return 0
            size = sizeof(u.elem)
            return size * u.len if 0 <= size * u.len <= MAX_SIZE else -1
        case Slice():
            return 3 * WORD_SIZE
        case Struct():
            return _struct_size(u)
        case Interface():
            return 2 * WORD_SIZE
        case _:
            return WORD_SIZE


def _struct_size(u: Struct) -> int:
    if not u.fields:
        return 0
    offsets, end = _laid_out(u.fields)
    if end < 0:
        return -1
    if offsets[-1] > 0 and end == offsets[-1]:
        # the address of a final field of size 0 must not be that of what follows the struct
        end += 1
    total = align(end, alignof(u))
    return total if total <= MAX_SIZE else -1


def alignof(t: Type) -> int:
    """What the address of a variable is a multiple of, in bytes."""
    u = under(t)
    match u:
        case Array():
            return alignof(u.elem)
        case Struct():
            if not u.fields and _is_sync_atomic_align64(t):
                return 8
            return max([1, *(alignof(f.type) for f in u.fields if f.type is not None)])
        case Slice() | Interface():
            return WORD_SIZE
        case Basic() if u.kind in ("string", "complex128"):
            return WORD_SIZE
        case Basic() if u.kind == "complex64":
            return 4
        case _:
            return min(max(sizeof(t), 1), MAX_ALIGN)


def _is_sync_atomic_align64(t: Type) -> bool:
    """Whether `t` is the marker type that aligns sync/atomic's 64-bit types."""
    from gomem.types.alias import as_named

    n = as_named(t)
    if n is None or n.obj.name != "align64" or n.obj.pkg is None:
        return False
    return n.obj.pkg.path in ("sync/atomic", "internal/runtime/atomic")


def offsetsof(fields: Sequence[Var]) -> list[int]:
    """The offset in bytes of each field; -1 from the first one on that lies too far."""
    return _laid_out(fields)[0]


def _laid_out(fields: Sequence[Var]) -> tuple[list[int], int]:
    """The offsets of fields, and where the last one ends; each type is measured once."""
    out: list[int] = []
    offset = 0
    for f in fields:
        assert f.type is not None
        if offset >= 0:
            offset = align(offset, alignof(f.type))
        out.append(offset if 0 <= offset <= MAX_SIZE else -1)
        size = sizeof(f.type)
        offset = offset + size if size >= 0 and 0 <= offset + size <= MAX_SIZE else -1
    return out, offset
