"""Assignments to locals that are never read are dropped. cmd/compile: deadlocals."""

from __future__ import annotations

from gomem.escape.ir import Name, Node, children
from gomem.types.universe import INT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.escape.ir import Fn

__all__ = ["dead_locals"]


class _Visitor:
    __slots__ = ("defs",)

    def __init__(self) -> None:
        self.defs: dict[Name, list[tuple[Callable[[Node, Node], None], Node | None]] | None] = {}
        """Per variable the assignments that go if it is not used; None: it is used."""

    def node(self, n: Node | None) -> None:  # noqa: C901 (table of contents)
        if n is None:
            return
        match n.op:
            case "DCL" | "LITERAL" | "NIL":
                return
            case "NAME":
                assert isinstance(n, Name)
                if _is_local(n, blank=False):
                    waiting = self.defs.get(n) or []
                    self.defs[n] = None
                    for _, rhs in waiting:
                        self.node(rhs)
            case "CLOSURE":
                assert n.func is not None
                self.nodes(n.init)
                for var, _ in n.func.closure_vars:
                    self.node(var)
                self.nodes(n.func.body)
            case "AS":
                self.nodes(n.init)
                self.assign(_put_as(n), n.x, n.y, blank=False)
            case "AS2":
                self.nodes(n.init)
                keep = any(not (isinstance(v, Name) and v.sel == "_") for v in n.list)
                for i, v in enumerate(n.list):
                    self.assign(_put_as2(n, i), v, n.rlist[i], blank=keep)
            case _:
                for c in children(n):
                    self.node(c)

    def nodes(self, lst: list[Node]) -> None:
        for n in lst:
            self.node(n)

    def assign(
        self, put: Callable[[Node, Node], None], lhs: Node | None, rhs: Node | None, *, blank: bool
    ) -> None:
        if not isinstance(lhs, Name):
            self.node(lhs)
            self.node(rhs)
            return
        if _is_local(lhs, blank=blank) and not _has_effects(rhs):
            if lhs not in self.defs:
                self.defs[lhs] = []
            waiting = self.defs[lhs]
            if waiting is not None:
                waiting.append((put, rhs))
                return
        self.node(rhs)


def _put_as(n: Node) -> Callable[[Node, Node], None]:
    def put(lhs: Node, rhs: Node) -> None:
        n.x, n.y = lhs, rhs

    return put


def _put_as2(n: Node, i: int) -> Callable[[Node, Node], None]:
    def put(lhs: Node, rhs: Node) -> None:
        n.list[i], n.rlist[i] = lhs, rhs

    return put


def _is_local(n: Name, *, blank: bool) -> bool:
    if n.sel == "_":
        return blank
    return n.cls in ("auto", "param")


def _has_effects(n: Node | None) -> bool:
    if n is None:
        return False
    return bool(n.init) or n.op not in ("NAME", "LITERAL", "NIL", "CLOSURE")


def dead_locals(fn: Fn) -> None:
    """Drop the dead assignments of `fn` and of the closures that capture in it."""
    v = _Visitor()
    v.nodes(fn.body)
    for name, waiting in v.defs.items():
        if not waiting:
            continue
        for put, _ in waiting:
            zero = Node("LITERAL", name.pos, INT)
            zero.val = 0
            put(Name("_", name.pos, None, "auto", None), zero)
        name.defn = None
