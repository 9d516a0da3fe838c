"""The order of analysis: callees before callers. cmd/compile: ir/scc.go."""

from __future__ import annotations

from gomem.escape.ir import Name, children

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.escape.ir import Fn, Node

__all__ = ["visit_funcs_bottom_up"]

_DONE = 1 << 62


class _Visitor:
    __slots__ = ("analyze", "gen", "stack")

    def __init__(self, analyze: Callable[[list[Fn]], None]) -> None:
        self.analyze = analyze
        self.gen = 0
        self.stack: list[Fn] = []

    def visit(self, fn: Fn) -> int:
        if fn.node_id > 0:
            return fn.node_id
        self.gen += 1
        own = self.gen
        fn.node_id = own
        self.gen += 1
        low = self.gen
        self.stack.append(fn)
        for callee in _callees(fn):
            low = min(low, self.visit(callee))
        if low in (own, own + 1) and not is_closure(fn):
            i = len(self.stack) - 1
            while True:
                self.stack[i].node_id = _DONE
                if self.stack[i] is fn:
                    break
                i -= 1
            block = self.stack[i:]
            del self.stack[i:]
            self.analyze(block)
        return low


def is_closure(fn: Fn) -> bool:
    """Whether `fn` is a function literal that captures something."""
    return fn.oclosure is not None and bool(fn.closure_vars)


def _callees(fn: Fn) -> list[Fn]:
    """Functions that the body mentions, in the order of the text."""
    out: list[Fn] = []
    stack: list[Node] = list(reversed(fn.body))
    while stack:
        n = stack.pop()
        if isinstance(n, Name):
            if n.fn is not None:
                out.append(n.fn)
            continue
        if n.op in ("LITERAL", "NIL"):
            continue
        if n.op == "CLOSURE":
            assert n.func is not None
            out.append(n.func)
        stack.extend(reversed(list(children(n))))
    return out


def visit_funcs_bottom_up(fns: list[Fn], analyze: Callable[[list[Fn]], None]) -> None:
    """Call `analyze` for each group of mutually recursive functions, callees first.

    A closure that captures is in the group of its enclosing function.
    """
    v = _Visitor(analyze)
    for fn in fns:
        if not is_closure(fn):
            v.visit(fn)
