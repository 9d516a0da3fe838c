"""reflect: methods, calls, and func values that are made while the program runs."""
# ruff: noqa: N802, D103 (natives bear the names that value.go declares)

from __future__ import annotations

from gomem.library.reflect.common import assignable, value_error
from gomem.library.reflect.values import (
    RO,
    STICKY,
    assigned,
    copied,
    exported,
    held,
    make,
    ro,
    say,
    type_of,
)
from gomem.library.text import make_slice, slice_items
from gomem.library.values import copy_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any

    from gomem.library.abi import Runtime, Value
    from gomem.library.reflect.common import TypePointer, ValueList
    from gomem.library.text import Slice

    Calls = Generator[tuple[Any, tuple[Any, ...]], Any, Any]


def methods(rt: Runtime, tid: int) -> tuple[tuple[str, str, int], ...]:
    """Name, package and type of the methods that reflect counts."""
    found = rt.details(tid).methods
    if rt.types[tid].kind == "interface":
        return found  # type: ignore[no-any-return]
    return tuple([m for m in found if not m[1]])


def Value_NumMethod(rt: Runtime, v: ValueList) -> int:
    if v[0] is None:
        raise value_error(rt, "reflect.Value.NumMethod", None)
    return len(methods(rt, v[0][1]))


def Value_Method(rt: Runtime, v: ValueList, i: int) -> ValueList:
    """The method with the receiver bound to it, as a func value."""
    r = type_of(rt, v)
    if r is None:
        raise value_error(rt, "reflect.Value.Method", None)
    found = methods(rt, r.id)
    if not 0 <= i < len(found):
        raise say(rt, "reflect: Method index out of range")
    name, _, sig = found[i]
    tid = r.id
    receiver: Any = copied(rt, v)
    if r.kind == "interface":
        if receiver is None:
            raise say(rt, "reflect: Method on nil interface value")
        tid, receiver = receiver
    target = rt.method(tid, name)
    assert target is not None
    bound = rt.function("reflect", "bound")[0]
    return make(sig, (bound, target[0], receiver), v[2] & STICKY | ro(v[2]))


def Value_call(rt: Runtime, v: ValueList, op: bytes, arguments: Slice) -> Calls:
    fn = held(rt, v)
    if fn is None:
        raise say(rt, "reflect.Value.Call: call of nil function")
    d = rt.details(v[0][1])
    word = op.decode()
    given = slice_items(arguments)
    args = _arguments(rt, d.params, given, word, variadic=d.variadic)
    result = yield fn, args
    results = d.results
    if len(results) == 1:
        result = (result,)
    pairs = zip(results, result or (), strict=True)
    return make_slice([make(tid, copy_value(rt.types, rt.types[tid], x), 0) for tid, x in pairs])


def _arguments(  # noqa: C901 (a check each)
    rt: Runtime, params: tuple[int, ...], given: list[ValueList], op: str, *, variadic: bool
) -> tuple[Value, ...]:
    n = len(params)
    if op == "CallSlice":
        if not variadic:
            raise say(rt, "reflect: CallSlice of non-variadic function")
    elif variadic:
        n -= 1
    spread = variadic and op == "Call"
    if len(given) < n:
        raise say(rt, f"reflect: {op} with too few input arguments")
    if len(given) > n and not spread:
        raise say(rt, f"reflect: {op} with too many input arguments")
    for x in given:
        if x[0] is None:
            raise say(rt, f"reflect: {op} using zero Value argument")
    for x, tid in zip(given, params[:n], strict=False):
        if not assignable(rt, tid, x[0][1]):
            a, b = rt.types[x[0][1]].name, rt.types[tid].name
            raise say(rt, f"reflect: {op} using {a} as type {b}")
    rest: tuple[Value, ...] = ()
    if spread:
        elem = rt.types[params[n]].elem
        for x in given[n:]:
            if not assignable(rt, elem, x[0][1]):
                a, b = rt.types[x[0][1]].name, rt.types[elem].name
                raise say(rt, f"reflect: cannot use {a} as type {b} in {op}")
        items = [assigned(rt, x, "reflect.Set", elem) for x in given[n:]]
        rest = (make_slice(items) if items else (None, 0, 0, 0),)
    for x in given[:n]:
        exported(rt, x, "reflect.Value.Call")
    pairs = zip(given, params[:n], strict=False)
    return tuple([assigned(rt, x, "reflect.Value.Call", tid) for x, tid in pairs]) + rest


def makeFunc(rt: Runtime, t: TypePointer, fn: Value) -> ValueList:
    return [t, (rt.function("reflect", "made")[0], t[1], fn), 0]


def made(rt: Runtime, c: tuple[Any, ...], args: tuple[Value, ...]) -> Calls:
    """The call of a func value that MakeFunc has made."""
    d = rt.details(c[1])
    given = [make(tid, x, 0) for tid, x in zip(d.params, args, strict=True)]
    out = slice_items((yield c[2], (make_slice(given),)))
    if len(out) != len(d.results):
        raise say(rt, "reflect: wrong return count from function created by MakeFunc")
    found = []
    for x, tid in zip(out, d.results, strict=True):
        what = f"reflect: function created by MakeFunc using {_name(rt, c[2])}"
        if x[0] is None:
            raise say(rt, f"{what} returned zero Value")
        if x[2] & RO:
            raise say(rt, f"{what} returned value obtained from unexported field")
        found.append(assigned(rt, x, "reflect.MakeFunc", tid))
    return found[0] if len(found) == 1 else tuple(found)


def _name(rt: Runtime, fn: tuple[Any, ...]) -> str:
    place = rt.code_place(rt.code_entry(fn[0]))
    return place[1] if place is not None else "closure"


NATIVES = frozenset(("Value_NumMethod", "Value_Method", "Value_call", "makeFunc"))
