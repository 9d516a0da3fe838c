"""What generated code calls for package unsafe: see lower/unsafe_.py."""

from __future__ import annotations

from gomem.errors import Diagnostic, UnsupportedError
from gomem.library.abi import NIL_SLICE, RuntimePanic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.abi import Runtime

__all__ = ["NAMES"]


def _refuse(pos: int, what: str) -> UnsupportedError:
    return UnsupportedError([Diagnostic("Unsupported", pos, pos, f"not supported yet: {what}")])


def to_unsafe(p: Any, tid: int, is_list: bool) -> Any:  # noqa: FBT001 (generated)
    """unsafe.Pointer(p)."""
    if p is None:
        return None
    return (p, None, tid) if is_list else (p[0], p[1], tid)


def from_unsafe(p: Any, tids: frozenset[int], is_list: bool, what: str, pos: int) -> Any:  # noqa: FBT001 (generated)
    """(*T)(p); `tids` are the types that look like T."""
    if p is None:
        return None
    if type(p) is not tuple or len(p) != 3 or p[2] not in tids:
        raise _refuse(pos, what)
    return p[0] if is_list else (p[0], p[1])


def unsafe_address(rt: Runtime, p: Any) -> int:
    """uintptr(p)."""
    return 0 if p is None else rt.address(p[0], p[1])


def unsafe_string(p: Any, n: int) -> bytes:
    """unsafe.String(p, n)."""
    if n < 0:
        raise RuntimePanic("unsafe.String: len out of range")
    if p is None:
        if n:
            raise RuntimePanic("unsafe.String: ptr is nil and len is not zero")
        return b""
    return bytes(p[0][p[1] : p[1] + n])


def unsafe_string_data(s: bytes) -> Any:
    """unsafe.StringData(s)."""
    return (list(s), 0) if s else None


def unsafe_slice(p: Any, n: int, pos: int) -> Any:
    """unsafe.Slice(p, n) of elements that are no lists."""
    if n < 0:
        raise RuntimePanic("unsafe.Slice: len out of range")
    if p is None:
        if n:
            raise RuntimePanic("unsafe.Slice: ptr is nil and len is not zero")
        return NIL_SLICE
    if p[1] + n > len(p[0]):
        raise _refuse(pos, "unsafe.Slice beyond the end of a variable")
    return (p[0], p[1], n, n)


def unsafe_slice_data(s: Any, is_list: bool) -> Any:  # noqa: FBT001 (generated)
    """unsafe.SliceData(s)."""
    a, o, _, c = s
    if a is None:
        return None
    if not c:
        return a if is_list else (a, 0)
    return a[o] if is_list else (a, o)


NAMES = {
    f.__name__: f
    for f in (
        to_unsafe,
        from_unsafe,
        unsafe_address,
        unsafe_string,
        unsafe_string_data,
        unsafe_slice,
        unsafe_slice_data,
    )
}
