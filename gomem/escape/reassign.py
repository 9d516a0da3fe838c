"""Which variables have one definition only, and what it is. cmd/compile: ir/reassignment.go."""

from __future__ import annotations

from gomem.escape.ir import Name, Node, children, outer_value
from gomem.escape.types import under
from gomem.types.type import Signature

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.ir import Fn

__all__ = ["ReassignOracle", "static_callee_name"]

ASSIGN2 = ("AS2", "AS2FUNC", "AS2MAPR", "AS2DOTTYPE", "AS2RECV", "SELRECV2")


class ReassignOracle:
    """Knows the single definitions in a function and its closures."""

    __slots__ = ("func_assigns", "single_def")

    def __init__(self, fn: Fn) -> None:
        self.single_def: dict[Name, object] = {}
        self.func_assigns: dict[Name, list[Node]] = {}
        for p in fn.params:
            if p is not None:
                self.single_def[p] = fn
        nodes: list[Node] = []
        _collect(fn.body, nodes)
        for n in nodes:
            if isinstance(n, Name) and n.cls == "auto" and not n.addrtaken:
                self._candidate(n)
        for n in nodes:
            if n.op in ("AS", "ASOP"):
                self._prune(n.x, n)
            elif n.op in ASSIGN2:
                for v in n.list:
                    self._prune(v, n)
            elif n.op == "RANGE":
                self._prune(n.key, n)
                self._prune(n.y, n)

    def _candidate(self, n: Name) -> None:
        is_func = n.type is not None and isinstance(under(n.type), Signature)
        if n.defn is None:
            if is_func:
                self.func_assigns.setdefault(n, [])
            return
        self.single_def[n] = n.defn
        if n.defn.op == "AS" and is_func:
            self.func_assigns.setdefault(n, [])

    def _prune(self, left: Node | None, asn: Node) -> None:
        if left is None:
            return
        name = outer_value(left)
        if not isinstance(name, Name):
            return
        defn = self.single_def.get(name)
        if defn is not None and (name.cls == "param" or (name.cls == "auto" and asn is not defn)):
            del self.single_def[name]
        if name in self.func_assigns:
            if asn.op != "AS":
                del self.func_assigns[name]
            elif not _is_nil_assign(asn):
                self.func_assigns[name].append(asn)

    def static_value(self, n: Node) -> Node:
        """What `n` is known to be: follow conversions and single definitions."""
        while True:
            if n.op == "CONVNOP":
                assert n.x is not None
                n = n.x
                continue
            m = self._static_value1(n)
            if m is None:
                return n
            n = m

    def _static_value1(self, n: Node) -> Node | None:
        if not isinstance(n, Name) or n.cls != "auto" or n.defn is None:
            return None
        defn = n.defn
        rhs = None
        if defn.op == "AS":
            rhs = defn.y
        elif defn.op == "AS2":
            for i, v in enumerate(defn.list):
                if v is n:
                    rhs = defn.rlist[i]
                    break
        else:
            return None
        return rhs if n in self.single_def else None


def _collect(body: list[Node], out: list[Node]) -> None:
    """All nodes, those of closures included."""
    stack = list(body)
    while stack:
        n = stack.pop()
        out.append(n)
        if n.op in ("NAME", "LITERAL", "NIL"):
            continue
        if n.op == "CLOSURE":
            assert n.func is not None
            stack.extend(n.func.body)
        stack.extend(children(n))


def _is_nil_assign(asn: Node) -> bool:
    y = asn.y
    while y is not None and y.op == "CONVNOP":
        y = y.x
    return y is None or y.op == "NIL"


def static_callee_name(n: Node | None) -> Name | None:
    """The function that calling `n` runs, if that is known."""
    if n is None:
        return None
    if n.op == "METHEXPR":
        return n.key if isinstance(n.key, Name) else None
    if isinstance(n, Name):
        return n if n.cls == "func" else None
    if n.op == "CLOSURE":
        assert n.func is not None
        return n.func.nname
    return None
