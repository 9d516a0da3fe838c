"""What package reflect asks about types beyond abi.RType, and types that are made while running.

Nothing here costs a program that does not use reflection. A program that does has its types closed
under what reflection can reach: element, key, field, parameter and result types, and pointers to
its named types, so that every method that can be found by name was lowered.
"""

from __future__ import annotations

from gomem.lower.values import elem_type
from gomem.record import record
from gomem.types.alias import unalias
from gomem.types.lookup import has_all_methods, lookup_field_or_method
from gomem.types.object import Func, Var
from gomem.types.predicates import identical, identical_ignore_tags
from gomem.types.type import (
    Array,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
)
from gomem.types.typeset import type_set
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.lower import Lowering
    from gomem.types.type import Type

__all__ = ["Details", "details", "make", "reachable", "same_underlying"]


@record
class Details:
    """What an RType does not say."""

    dir: str
    """Of a channel: "both", "send" or "recv"."""
    variadic: bool
    params: tuple[int, ...]
    results: tuple[int, ...]
    methods: tuple[tuple[str, str, int], ...]
    """Name, package path if not exported, type without receiver; sorted by name."""


def reachable(low: Lowering, tid: int) -> list[Type]:
    """The types that reflection gets from a type in one step."""
    t = low.table.types[tid]
    r = low.table.rtypes[tid]
    found = [low.table.types[i] for i in (r.elem, r.key, *(f.type for f in r.fields)) if i >= 0]
    u = under(t)
    if isinstance(u, Signature):
        found += [elem_type(v.type) for v in (*u.params.vars, *u.results.vars)]
    if isinstance(unalias(t), Named) and not isinstance(u, Interface):
        found.append(Pointer(t))
    return found


def details(low: Lowering, tid: int) -> Details:
    """The details of a type."""
    t = low.table.types[tid]
    u = under(t)
    params: tuple[int, ...] = ()
    results: tuple[int, ...] = ()
    if isinstance(u, Signature):
        params = tuple([low.table.id(elem_type(v.type)) for v in u.params.vars])
        results = tuple([low.table.id(elem_type(v.type)) for v in u.results.vars])
    return Details(
        u.dir if isinstance(u, Chan) else "", isinstance(u, Signature) and u.variadic, params,
        results, _methods(low, tid, t),
    )  # fmt: skip


def _methods(low: Lowering, tid: int, t: Type) -> tuple[tuple[str, str, int], ...]:
    from gomem.lower.methods import package_of

    u = under(t)
    found = []
    if isinstance(u, Interface):
        methods = list(type_set(u).methods)
    else:
        pkg = package_of(low, t)
        methods = []
        for name in low.table.rtypes[tid].methods:
            obj = lookup_field_or_method(t, True, pkg, name)[0]  # noqa: FBT003 (go/types)
            if isinstance(obj, Func):
                methods.append(obj)
    for m in methods:
        low.declare(m)
        sig = m.type
        assert isinstance(sig, Signature)
        path = "" if m.name[:1].isupper() or m.pkg is None else m.pkg.path
        plain = Signature(None, sig.params, sig.results, sig.variadic)
        found.append((m.name, path, low.table.id(plain)))
    return tuple(sorted(found))


def same_underlying(low: Lowering, a: int, b: int, *, tags: bool) -> bool:
    """Whether two types have identical underlying types."""
    x, y = under(low.table.types[a]), under(low.table.types[b])
    return identical(x, y) if tags else identical_ignore_tags(x, y)


def make(low: Lowering, kind: str, parts: tuple[int, ...], more: object = None) -> int:
    """The id of a composite type.

    `more` is the length of an array, the direction of a channel, whether a func is variadic with
    the number of its parameters, or the names and tags of a struct's fields.
    """
    types = [low.table.types[i] for i in parts]
    t = _composite(low, kind, types, more)
    known = len(low.table.types)
    tid = low.table.id(t)
    if tid >= known or tid not in low.dynamic_types:
        _announce(low, tid)
    return tid


def _composite(low: Lowering, kind: str, types: list[Type], more: object) -> Type:
    match kind:
        case "pointer":
            return Pointer(types[0])
        case "slice":
            return Slice(types[0])
        case "array":
            assert isinstance(more, int)
            return Array(more, types[0])
        case "map":
            return Map(types[0], types[1])
        case "chan":
            return Chan(str(more), types[0])
        case "func":
            assert isinstance(more, tuple)
            variadic, n = more
            return Signature(None, _tuple(types[:n]), _tuple(types[n:]), variadic)
        case "struct":
            assert isinstance(more, tuple)
            names, tags = more
            fields = [
                Var(name, -1, low.pkg, t, "field") for name, t in zip(names, types, strict=True)
            ]
            return Struct(tuple(fields), tuple(tags))
        case _:
            raise AssertionError(kind)


def _tuple(types: list[Type]) -> Tuple:
    return Tuple(tuple([Var("", -1, None, t, "param") for t in types]))


def _announce(low: Lowering, tid: int) -> None:
    """Values of a type that the program's text does not have may now be in interfaces."""
    t = low.table.types[tid]
    low.dynamic(t)
    low.method_table.setdefault(tid, {})
    for iface, const in low.impls.items():
        u = under(low.table.types[iface])
        assert isinstance(u, Interface)
        known = low.program.consts.get(const)
        if isinstance(known, set) and has_all_methods(None, t, u, True)[0]:  # noqa: FBT003 (go/types)
            known.add(tid)
