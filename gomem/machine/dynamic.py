"""What depends on the type that a value has at run time: comparing, asserting, printing.

Source: runtime/alg.go, runtime/error.go, runtime/print.go.
"""

from __future__ import annotations

from gomem.library.abi import GoPanic, RuntimePanic
from gomem.library.numbers import format_float
from gomem.machine import ops

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, NoReturn

    from gomem.machine.engine import Engine

__all__ = ["assertions", "float_text", "interfaces", "printer"]


def interfaces(engine: Engine) -> dict[str, Any]:  # noqa: C901 (a case per kind)
    """Equality of interface values, their map keys, and both for values of any type."""
    rtypes = engine.program.rtypes

    def equal(tid: int, x: Any, y: Any) -> bool:
        r = rtypes[tid]
        kind = r.kind
        if not r.comparable or kind in ("slice", "map", "func"):
            raise RuntimePanic(f"comparing uncomparable type {r.name}")
        if kind == "interface":
            return ieq(x, y)
        if kind == "struct":
            return all(equal(f.type, x[i], y[i]) for i, f in enumerate(r.fields) if f.name != "_")
        if kind == "array":
            return all(equal(r.elem, a, b) for a, b in zip(x, y, strict=True))
        if kind == "pointer":
            return ops.peq(x, y) if type(x) is tuple or type(y) is tuple else ops.aeq(x, y)
        if kind == "chan":
            return x is y
        return bool(x == y)

    def ieq(x: Any, y: Any) -> bool:
        """Are two interface values equal?"""
        if x is None or y is None:
            return x is y
        return x[0] == y[0] and equal(x[0], x[1], y[1])

    def key(tid: int, x: Any) -> Any:
        r = rtypes[tid]
        kind = r.kind
        if not r.comparable or kind in ("slice", "map", "func"):
            raise RuntimePanic(f"hash of unhashable type {r.name}")
        if kind == "interface":
            return ikey(x)
        if kind == "struct":
            return tuple([key(f.type, x[i]) for i, f in enumerate(r.fields) if f.name != "_"])
        if kind == "array":
            return tuple([key(r.elem, e) for e in x])
        if kind in ("pointer", "chan"):
            return ops.pkey(x)
        return ops.fkey(x) if kind.startswith(("float", "complex")) else x

    def ikey(x: Any) -> Any:
        """An interface value as a map key."""
        return None if x is None else (x[0], key(x[0], x[1]))

    def empty_ikey(x: Any) -> Any:
        """As ikey, for a look-up in an empty map. maps: mapKeyError."""
        try:
            return ikey(x)
        except RuntimePanic as e:
            raise RuntimePanic(e.text.replace("type ", "type: "), "plainError") from None

    return {"ieq": ieq, "ikey": ikey, "empty_ikey": empty_ikey, "equal": equal, "key": key}


def assertions(engine: Engine) -> Callable[..., NoReturn]:
    """assert_fail: a failed x.(T). runtime: TypeAssertionError.Error."""
    rtypes = engine.program.rtypes
    tid = engine.services.type_id("runtime", "TypeAssertionError")

    def assert_fail(x: Any, kind: str, target: int, static: str) -> NoReturn:
        want = rtypes[target].name
        if static == "interface {}" or not static:
            static = "interface {}"
        if x is None:
            name = "interface" if kind == "iface" else static
            text = f"interface conversion: {name} is nil, not {want}"
        elif kind == "type":
            have = rtypes[x[0]]
            text = f"interface conversion: {static} is {have.name}, not {want}"
            if have.name == want:
                same = have.pkg_path == rtypes[target].pkg_path
                text += f" (types from different {'scopes' if same else 'packages'})"
        else:
            names = rtypes[x[0]].methods
            missing = next((m for m in sorted(rtypes[target].methods) if m not in names), "")
            if not missing:
                missing = sorted(rtypes[target].methods)[0]
            text = (
                f"interface conversion: {rtypes[x[0]].name} is not {want}: missing method {missing}"
            )
        raise GoPanic((tid, [text.encode()]))

    return assert_fail


def printer(  # noqa: C901 (a case per kind)
    engine: Engine,
) -> Callable[[bool, list[tuple[str, Any]]], None]:
    """goprint: print and println, to stderr. runtime/print.go."""

    def show(kind: str, v: Any) -> bytes:
        if kind == "string":
            return bytes(v)
        if kind == "bool":
            return b"true" if v else b"false"
        if kind.startswith("float"):
            return float_text(v, int(kind[5:]))
        if kind.startswith("complex"):
            bits = int(kind[7:]) // 2
            return b"(" + float_text(v.real, bits) + float_text(v.imag, bits, sign=True) + b"i)"
        if kind in ("pointer", "map", "func", "chan", "unsafe.Pointer"):
            return hex(pointer(v)).encode()
        if kind == "interface":
            return b"(0x0,0x0)" if v is None else b"(0x%x,0x%x)" % (0x480000 + 32 * v[0], 0)
        if kind == "slice":
            return b"[%d/%d]0x%x" % (v[2], v[3], 0 if v[0] is None else pointer(v[0]))
        return str(v).encode()

    def pointer(v: Any) -> int:
        if v is None:
            return 0
        if type(v) is tuple and len(v) == 2 and type(v[0]) is list:
            return engine.services.address(v[0], v[1])
        if type(v) is tuple:
            return 0
        return engine.services.address(v)

    def goprint(newline: bool, args: list[tuple[str, Any]]) -> None:  # noqa: FBT001 (generated)
        texts = [show(kind, v) for kind, v in args]
        if newline:
            engine.write(2, b" ".join(texts) + b"\n")
        else:
            engine.write(2, b"".join(texts))

    return goprint


def float_text(x: float, bits: int, *, sign: bool = False) -> bytes:
    """A float as print shows it: the shortest text, as strconv's 'g'."""
    text = format_float(x, "g", -1, bits).encode()
    return text if not sign or text[:1] in b"+-" else b"+" + text
