"""Instantiation that never ends: `func f[T any]() { f[*T]() }`. Named after go/types' mono.go.

A graph of which type parameters and local types flow into which type parameters. An edge weighs 1
if the type is wrapped on the way (`*T`); a cycle that has weight would need endless instances.
"""

from __future__ import annotations

from gomem.record import mutable
from gomem.types.alias import unalias
from gomem.types.errors import at_pos
from gomem.types.object import TypeName
from gomem.types.type import (
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
    TypeParam,
)
from gomem.types.typeset import type_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.syntax import ast
    from gomem.types.check import Checker
    from gomem.types.type import Type

__all__ = ["MonoGraph", "monomorph", "record_canon", "record_instance"]


@mutable
class _Vertex:
    """`weight` is that of the heaviest path found so far, `pre` its last edge."""

    obj: TypeName
    weight: int = 0
    pre: int = 0
    len: int = 0


@mutable
class _Edge:
    dst: int
    src: int
    weight: int
    pos: int
    type: Type


class MonoGraph:
    """The graph of one package. `canon`: receiver type parameters to those of their types."""

    def __init__(self) -> None:
        self.vertices: list[_Vertex] = []
        self.edges: list[_Edge] = []
        self.canon: dict[TypeParam, TypeParam] = {}
        self.index: dict[TypeName, int] = {}

    def type_param(self, p: TypeParam) -> int:
        """The vertex of a type parameter."""
        obj = self.canon.get(p, p).obj
        i = self.index.get(obj)
        if i is None:
            i = self.index[obj] = len(self.vertices)
            self.vertices.append(_Vertex(obj))
        return i

    def local_named(self, n: Named) -> int:
        """The vertex of a type declared inside a generic function; -1 for other types."""
        n = n.orig or n
        if not n.implicit:
            return -1
        i = self.index.get(n.obj)
        if i is None:
            i = self.index[n.obj] = len(self.vertices)
            self.vertices.append(_Vertex(n.obj))
            for p in n.implicit:
                self.edges.append(_Edge(i, self.type_param(p), 1, n.obj.pos, p))
        return i


def _graph(check: Checker) -> MonoGraph:
    if check.mono is None:
        check.mono = MonoGraph()
    return check.mono


def record_canon(check: Checker, mpar: TypeParam, tpar: TypeParam) -> None:
    """`mpar` stands for `tpar`: a receiver's type parameter for that of its type."""
    _graph(check).canon[mpar] = tpar


def record_instance(
    check: Checker, pos: int, tparams: Sequence[TypeParam], targs: Sequence[Type],
    exprs: Sequence[ast.Expr],
) -> None:  # fmt: skip
    """Type arguments flow into type parameters; `exprs` are those that were written."""
    g = _graph(check)
    for i, p in enumerate(tparams):
        # A cycle of instances stays in one package.
        if p.obj.pkg is check.pkg:
            _flow(check, g, at_pos(exprs[i]) if i < len(exprs) else pos, p, targs[i])


def _flow(  # noqa: C901 (table of contents)
    check: Checker, g: MonoGraph, pos: int, p: TypeParam, targ: Type
) -> None:
    """Add edges from all type parameters and local types in `targ` to `p`."""

    def add(src: int, t: Type) -> None:
        g.edges.append(_Edge(g.type_param(p), src, 0 if t is targ else 1, pos, targ))

    def do(t: Type | None) -> None:  # noqa: C901 (table of contents)
        assert t is not None
        t = unalias(t)
        match t:
            case TypeParam():
                add(g.type_param(t), t)
            case Named():
                src = g.local_named(t) if t.obj.pkg is check.pkg else -1
                if src >= 0:
                    add(src, t)
                for a in t.type_args:
                    do(a)
            case Array() | Chan() | Pointer() | Slice():
                do(t.elem)
            case Map():
                do(t.key)
                do(t.elem)
            case Interface():
                for m in type_set(t).methods:
                    do(m.type)
            case Signature():
                for v in (*t.params.vars, *t.results.vars):
                    do(v.type)
            case Struct():
                for f in t.fields:
                    do(f.type)
            case _:
                assert isinstance(t, Basic), t

    do(targ)


def monomorph(check: Checker, g: MonoGraph) -> None:
    """Report a cycle with weight: as many rounds as there are longer paths."""
    again = True
    while again:
        again = False
        for i, e in enumerate(g.edges):
            src, dst = g.vertices[e.src], g.vertices[e.dst]
            w = src.weight + e.weight
            if w <= dst.weight:
                continue
            dst.pre, dst.len = i, src.len + 1
            if dst.len == len(g.vertices):
                _report_loop(check, g, e.dst)
                return
            dst.weight = w
            again = True


def _report_loop(check: Checker, g: MonoGraph, v: int) -> None:
    stack: list[int] = []
    while v not in stack:
        stack.append(v)
        v = g.edges[g.vertices[v].pre].src
    stack = stack[stack.index(v) :]
    err = check.new_error("InvalidInstanceCycle")
    err.add(g.vertices[v].obj, "instantiation cycle:")
    for i in stack:
        e = g.edges[g.vertices[i].pre]
        obj = g.vertices[e.dst].obj
        how = "implicitly parameterized by" if isinstance(obj.type, Named) else "instantiated as"
        err.add(e.pos, f"{obj.name} {how} {check.type_string(e.type)}")
    err.report()
