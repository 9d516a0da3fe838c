"""reflect.Value: setting."""
# ruff: noqa: N802, D103, FBT001 (natives bear the names that value.go declares)

from __future__ import annotations

from gomem.library.reflect.common import (
    COMPLEX,
    FLOATS,
    SIGNED,
    UNSIGNED,
    float32,
    wrapped,
    zero_of,
)
from gomem.library.reflect.values import (
    ADDR,
    assigned,
    exported,
    held,
    need,
    part,
    say,
    settable,
    store,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import RType, Runtime
    from gomem.library.reflect.common import ValueList
    from gomem.library.text import Slice


def Value_Set(rt: Runtime, v: ValueList, x: ValueList) -> None:
    settable(rt, v, "reflect.Value.Set")
    exported(rt, x, "reflect.Value.Set")
    store(rt, v, assigned(rt, x, "reflect.Set", v[0][1]))


def _set(rt: Runtime, v: ValueList, method: str, kinds: frozenset[str]) -> RType:
    settable(rt, v, f"reflect.Value.{method}")
    return need(rt, v, method, *kinds)


def Value_SetBool(rt: Runtime, v: ValueList, x: bool) -> None:
    _set(rt, v, "SetBool", frozenset(("bool",)))
    store(rt, v, x)


def Value_SetInt(rt: Runtime, v: ValueList, x: int) -> None:
    store(rt, v, wrapped(_set(rt, v, "SetInt", SIGNED).kind, x))


def Value_SetUint(rt: Runtime, v: ValueList, x: int) -> None:
    store(rt, v, wrapped(_set(rt, v, "SetUint", UNSIGNED).kind, x))


def Value_SetFloat(rt: Runtime, v: ValueList, x: float) -> None:
    r = _set(rt, v, "SetFloat", FLOATS)
    store(rt, v, float32(x) if r.kind == "float32" else x)


def Value_SetComplex(rt: Runtime, v: ValueList, x: complex) -> None:
    r = _set(rt, v, "SetComplex", COMPLEX)
    store(rt, v, complex(float32(x.real), float32(x.imag)) if r.kind == "complex64" else x)


def Value_SetString(rt: Runtime, v: ValueList, x: bytes) -> None:
    _set(rt, v, "SetString", frozenset(("string",)))
    store(rt, v, x)


def Value_SetBytes(rt: Runtime, v: ValueList, x: Slice) -> None:
    r = _set(rt, v, "SetBytes", frozenset(("slice",)))
    if rt.types[r.elem].kind != "uint8":
        raise say(rt, "reflect.Value.SetBytes of non-byte slice")
    store(rt, v, x)


def Value_SetLen(rt: Runtime, v: ValueList, n: int) -> None:
    _set(rt, v, "SetLen", frozenset(("slice",)))
    a, off, _, cap = held(rt, v)
    if not 0 <= n <= cap:
        raise say(rt, "reflect: slice length out of range in SetLen")
    store(rt, v, (a, off, n, cap))


def Value_SetCap(rt: Runtime, v: ValueList, n: int) -> None:
    _set(rt, v, "SetCap", frozenset(("slice",)))
    a, off, length, cap = held(rt, v)
    if not length <= n <= cap:
        raise say(rt, "reflect: slice capacity out of range in SetCap")
    store(rt, v, (a, off, length, n))


def Value_SetZero(rt: Runtime, v: ValueList) -> None:
    settable(rt, v, "reflect.Value.SetZero")
    store(rt, v, zero_of(rt, rt.types[v[0][1]]))


def Value_Clear(rt: Runtime, v: ValueList) -> None:
    r = need(rt, v, "Clear", "slice", "map")
    x = held(rt, v)
    if r.kind == "map":
        if x:
            x.clear()
        return
    for i in range(x[2]):
        store(rt, part(rt, r.elem, x[0], x[1] + i, ADDR), zero_of(rt, rt.types[r.elem]))


NATIVES = frozenset(name for name in tuple(globals()) if name.startswith("Value_"))
