"""Package flag: what needs to know types at run time."""
# ruff: noqa: N802, D103 (natives bear the names that the Go files declare)

from __future__ import annotations

from gomem.library.abi import NIL_SLICE
from gomem.library.text import panic_text
from gomem.library.values import copy_value, fill

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any

    from gomem.library.abi import RType, Runtime, Value

NEEDS = ("commandLineUsage",)


def showUsage(rt: Runtime) -> Generator[tuple[Any, tuple[Any, ...]], Any, None]:
    yield rt.function("flag", "commandLineUsage"), ()


def _zero(types: list[RType], t: RType) -> Value:
    kind = t.kind
    if kind == "struct":
        return [_zero(types, types[f.type]) for f in t.fields]
    if kind == "array":
        return [_zero(types, types[t.elem]) for _ in range(t.len)]
    if kind == "slice":
        return NIL_SLICE
    if kind == "string":
        return b""
    if kind == "bool":
        return False
    if kind.startswith("float"):
        return 0.0
    if kind.startswith("complex"):
        return 0j
    return 0 if "int" in kind and kind not in ("pointer", "interface") else None


def zeroOf(rt: Runtime, v: tuple[int, Value]) -> tuple[int, Value]:
    t = rt.types[v[0]]
    if t.kind != "pointer":
        return v[0], _zero(rt.types, t)
    elem = rt.types[t.elem]
    zero = _zero(rt.types, elem)
    return v[0], zero if elem.kind in ("struct", "array") else ([zero], 0)


def typeOf(rt: Runtime, v: tuple[int, Value]) -> bytes:
    t = rt.types[v[0]]
    return (rt.types[t.elem] if t.kind == "pointer" else t).name.encode()


def store(rt: Runtime, p: tuple[int, Value], value: tuple[int, Value]) -> None:
    target = rt.types[p[0]]
    if target.kind != "pointer":
        raise panic_text(rt, b"variable value type must be a pointer")
    elem = rt.types[target.elem]
    t, v = rt.types[value[0]], value[1]
    aggregate = elem.kind in ("struct", "array")
    if t.kind == "pointer":
        t = rt.types[t.elem]
        if t.kind not in ("struct", "array"):
            v = v[0][v[1]]
    if t is not elem:
        text = f"default type does not match variable type: {t.name} != {elem.name}"
        raise panic_text(rt, text.encode())
    if aggregate:
        fill(rt.types, elem, p[1], v)
    else:
        container, index = p[1]
        container[index] = copy_value(rt.types, elem, v)
