"""Calls through interfaces whose dynamic type is known. cmd/compile: devirtualize."""

from __future__ import annotations

from gomem.escape.build import is_generic
from gomem.escape.build_expr import addr, fields, method_name
from gomem.escape.ir import Fn, Name, Node, children, outer_value
from gomem.escape.irfmt import fmt
from gomem.escape.reassign import ASSIGN2
from gomem.escape.types import is_interface, unalias, under
from gomem.types.lookup import lookup_field_or_method
from gomem.types.object import Func
from gomem.types.type import Array, Chan, Interface, Map, Pointer, Signature, Slice
from gomem.types.typeset import type_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.build import Builder
    from gomem.escape.escape import Analysis
    from gomem.types.info import Package
    from gomem.types.type import Type

__all__ = ["devirtualize"]

_NOTHING = "nothing"
"""Stands for a variable to which only nil is assigned."""

Assigned = "Node | Type | None"


class _State:
    """All assignments to interface variables of the functions looked at so far."""

    def __init__(self, b: Builder, a: Analysis) -> None:
        self.b = b
        self.a = a
        self.assigns: dict[Name, list[object]] = {}
        self.seen: set[Fn] = set()

    def assignments(self, n: Name) -> list[object]:
        fn = n.curfn
        assert fn is not None
        if fn not in self.seen:
            self.seen.add(fn)
            self.analyze(fn.body)
        return self.assigns.get(n, [])

    def analyze(self, body: list[Node]) -> None:
        stack = list(body)
        while stack:
            n = stack.pop()
            if n.op in ("NAME", "LITERAL", "NIL"):
                continue
            if n.op == "CLOSURE":
                assert n.func is not None
                if n.func not in self.seen:
                    self.seen.add(n.func)
                    stack.extend(n.func.body)
            else:
                self.record(n)
            stack.extend(children(n))

    def record(self, n: Node) -> None:  # noqa: C901 (table of contents)
        match n.op:
            case "AS":
                if n.y is not None:
                    call = n.y.op in ("CALLFUNC", "CALLINTER")
                    self.assign(n.x, n.y.type if call else n.y)
            case "AS2":
                for lhs, rhs in zip(n.list, n.rlist, strict=True):
                    self.assign(lhs, rhs)
            case "AS2DOTTYPE":
                self.assign(n.list[0], n.rlist[0])
            case "AS2MAPR" | "AS2RECV" | "SELRECV2":
                self.assign(n.list[0], n.rlist[0].type)
            case "AS2FUNC":
                for lhs, t in zip(n.list, _result_types(n.rlist[0]), strict=False):
                    self.assign(lhs, t)
            case "RANGE":
                self.range(n)
            case "SWITCH":
                if n.x is not None and n.x.op == "TYPESW":
                    for c in n.clauses:
                        if c.var is not None:
                            self.assign(c.var, n.x.x)
            case _:
                assert n.op not in ASSIGN2

    def range(self, n: Node) -> None:
        assert n.x is not None
        u = under(n.x.type)
        if isinstance(u, Pointer):
            u = under(u.elem)
        match u:
            case Array() | Slice():
                self.assign(n.y, u.elem)
            case Chan():
                self.assign(n.key, u.elem)
            case Map():
                self.assign(n.key, u.key)
                self.assign(n.y, u.elem)
            case _:
                pass

    def assign(self, lhs: Node | None, what: object) -> None:
        if lhs is None or lhs.op != "NAME":
            return
        n = outer_value(lhs)
        if not isinstance(n, Name) or n.cls != "auto" or n.type is None or n.sel == "_":
            return
        if not is_interface(n.type):
            return
        if isinstance(what, Node):
            if what.op == "NIL":
                return
        elif what is not None and is_interface(what):  # type: ignore[arg-type]  # a Type
            what = None
        self.assigns.setdefault(n, []).append(what)


def _result_types(call: Node) -> list[Type | None]:
    sig = under(call.x.type) if call.x is not None else None
    if call.x is not None and call.x.op in ("METHEXPR", "DOTINTER") and call.x.obj is not None:
        sig = call.x.obj.type
    return [v.type for v in sig.results.vars] if isinstance(sig, Signature) else []


def _is_shaped(pkg: Package, n: Node) -> bool:
    """Whether the type of what is converted depends on type arguments: gc does not know it."""
    return pkg.stencil is not None and n.source in pkg.stencil.shown


def _concrete(s: _State, n: Node, seen: set[Name]) -> object:
    """The one dynamic type of `n`, None if unknown, `_NOTHING` if it is always nil."""
    while True:
        if n.type is not None and not is_interface(n.type):
            return n.type
        if n.op in ("CONVNOP", "CONVIFACE", "DOTTYPE", "DOTTYPE2"):
            assert n.x is not None
            if n.op == "CONVIFACE" and _is_shaped(s.b.pkg, n):
                return None
            n = n.x
        else:
            break
    if not isinstance(n, Name) or n.cls != "auto" or n.addrtaken or n.curfn is None:
        return None
    if n in seen:
        return _NOTHING
    seen.add(n)
    found: object = None
    for v in s.assignments(n):
        t = _concrete(s, v, seen) if isinstance(v, Node) else v
        if t is _NOTHING:
            continue
        if t is None or (found is not None and not _same(found, t)):
            return None
        found = t
    return found if found is not None else _NOTHING


def _same(a: object, b: object) -> bool:
    from gomem.types.predicates import identical

    return a is b or identical(a, b)  # type: ignore[arg-type]  # both are Types


def devirtualize(b: Builder, a: Analysis) -> None:
    """Turn interface calls of known dynamic type into calls of the method."""
    s = _State(b, a)
    for fn in b.fns:
        stack: list[Node] = list(reversed(fn.body))
        calls: list[Node] = []
        while stack:
            n = stack.pop()
            if n.op in ("NAME", "LITERAL", "NIL"):
                continue
            if n.op == "CALLINTER":
                calls.append(n)
            stack.extend(reversed(list(children(n))))
        # An operand's call is looked at before the call that it is an operand of.
        for call in _inner_first(calls):
            _static_call(s, call)


def _inner_first(calls: list[Node]) -> list[Node]:
    return calls


def _static_call(s: _State, call: Node) -> None:
    dot = call.x
    assert dot is not None
    assert dot.x is not None
    assert isinstance(dot.obj, Func)
    typ = _concrete(s, dot.x, set())
    if typ is None or typ is _NOTHING:
        return
    want = under(dot.x.type)
    assert isinstance(want, Interface)
    for m in type_set(want).methods:
        have = lookup_field_or_method(typ, False, m.pkg, m.name)[0]  # type: ignore[arg-type]  # noqa: FBT003 (a Type; go/types)
        if not isinstance(have, Func) or not _same(have.type, m.type):
            return
    found = lookup_field_or_method(typ, False, dot.obj.pkg, dot.sel)  # type: ignore[arg-type]  # noqa: FBT003 (a Type; go/types)
    obj, index = found[0], found[1]
    if not isinstance(obj, Func) or is_generic(obj):
        return
    _rewrite(s, call, dot, typ, obj, index)  # type: ignore[arg-type]  # a Type


def _rewrite(
    s: _State, call: Node, dot: Node, typ: Type, obj: Func, index: tuple[int, ...]
) -> None:
    b = s.b
    recv = Node("DOTTYPE", call.pos, typ, dot.x)
    x = fields(b, recv, dot.pos, tuple(index[:-1]))
    assert x.type is not None
    if is_interface(x.type):
        text = f"partially devirtualizing {fmt(dot, b.ti)} to {b.ti.name(typ)}"
        s.a.warn(call.pos, text)
        dot.x, dot.obj = x, obj
        return
    s.a.warn(call.pos, f"devirtualizing {fmt(dot, b.ti)} to {b.ti.name(typ)}")
    assert isinstance(obj.type, Signature)
    assert obj.type.recv is not None
    want_ptr = isinstance(unalias(obj.type.recv.type), Pointer)  # type: ignore[arg-type]  # checked
    have = unalias(x.type)
    if isinstance(have, Pointer) and not want_ptr:
        x = Node("DEREF", dot.pos, have.elem, x)
        x.implicit = True
        if call.source is not None:
            b.dereferenced.add(call.source)
    elif want_ptr and not isinstance(have, Pointer):
        x = addr(b, dot.pos, x)
        x.implicit = True
    call.op = "CALLFUNC"
    assert x.type is not None
    call.x = method_name(b, dot.pos, x.type, obj, dot.type)
    call.list = [x, *call.list]
