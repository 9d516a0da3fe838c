"""Package context: what it asks of the types of keys and contexts."""
# ruff: noqa: N802 (natives bear the names that context.go declares)

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime, Value


def typeName(rt: Runtime, x: Value) -> bytes:
    """The name of the dynamic type."""
    tid: int = x[0]
    return rt.types[tid].name.encode()


def isComparable(rt: Runtime, x: Value) -> bool:
    """Whether == on values of the dynamic type is allowed."""
    tid: int = x[0]
    return rt.types[tid].comparable
