"""`go` and `defer`: the call moves into a closure without parameters.

cmd/compile: typecheck/stmt.go, normalizeGoDeferCall.
"""

from __future__ import annotations

from gomem.escape.build_expr import closure_fn, expr
from gomem.escape.ir import Name, Node
from gomem.escape.types import is_uintptr, is_unsafe_pointer, under
from gomem.syntax import ast
from gomem.types.type import Signature, Tuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.escape.build import Builder
    from gomem.escape.ir import Fn

    Put = Callable[[Node], None]

__all__ = ["go_defer"]


def go_defer(b: Builder, s: ast.GoStmt | ast.DeferStmt, out: list[Node]) -> None:
    """A GO or DEFER node whose call has neither arguments nor results."""
    why = "go" if isinstance(s, ast.GoStmt) else "defer"
    call = expr(b, s.call)
    n = Node(why.upper(), s.pos)
    n.source = s
    n.implicit = isinstance(b.curfn.source, ast.RangeStmt)  # noted at the function around the loop
    n.init, call.init = call.init, []
    n.x = _normalize(b, s.pos, why, call, n)
    out.append(n)


def _normalize(b: Builder, pos: int, why: str, call: Node, n: Node) -> Node:
    if call.op == "CALLFUNC":
        assert call.x is not None
        sig = under(call.x.type)
        is_method = call.x.op == "METHEXPR"
        if (
            isinstance(sig, Signature)
            and not sig.params.vars
            and not sig.results.vars
            and not is_method
        ):
            return call
    wrapper = closure_fn(b, pos, Signature(None, Tuple(()), Tuple(()), variadic=False), why)
    wrapper.wrapper = True
    wrapper.source = n.source
    args: list[tuple[Node, Put]] = []
    _operands(call, args)
    if args:
        _spill(b, wrapper, args, n)
        if call.op == "CALLINTER":
            assert call.x is not None
            n.add_init(Node("CHECKNIL", pos, None, Node("ITAB", pos, None, call.x.x)))
    wrapper.body = [call]
    assert wrapper.oclosure is not None
    wrapper.oclosure.source = n.source
    return Node("CALLFUNC", call.pos, None, wrapper.oclosure)


def _spill(b: Builder, wrapper: Fn, args: list[tuple[Node, Put]], n: Node) -> None:
    """Evaluate operands now, into temporaries that the wrapper captures."""
    asn = Node("AS2", n.pos)
    asn.rlist = []
    for arg, put in args:
        pos = n.pos if isinstance(arg, Name) or arg.op in ("LITERAL", "NIL") else arg.pos
        tmp = b.temp(pos, arg.type)
        n.add_init(Node("DCL", pos, None, tmp))
        tmp.defn = asn
        asn.list.append(tmp)
        asn.rlist.append(arg)
        wrapper.closure_vars.append((tmp, pos))
        put(tmp)
    n.add_init(asn)


def _operands(call: Node, args: list[tuple[Node, Put]]) -> None:
    """The operands of `call` that have to be evaluated at the statement."""
    if call.op == "CALLINTER":
        dot = call.x
        assert dot is not None
        assert dot.x is not None
        args.append((dot.x, _setter(dot, "x")))
        _visit_list(call.list, args)
        return
    if call.x is not None:
        _visit(call.x, _setter(call, "x"), args)
    if call.y is not None:
        _visit(call.y, _setter(call, "y"), args)
    _visit_list(call.list, args)


def _setter(n: Node, field: str) -> Put:
    def put(x: Node) -> None:
        setattr(n, field, x)

    return put


def _item_setter(items: list[Node], i: int) -> Put:
    def put(x: Node) -> None:
        items[i] = x

    return put


def _visit_list(items: list[Node], args: list[tuple[Node, Put]]) -> None:
    for i, x in enumerate(items):
        _visit(x, _item_setter(items, i), args)


def _visit(arg: Node, put: Put, args: list[tuple[Node, Put]]) -> None:
    """Leave what may as well be evaluated inside of the wrapper; list the rest."""
    match arg.op:
        case "LITERAL" | "NIL" | "METHEXPR" | "NEW":
            return
        case "NAME" if isinstance(arg, Name) and arg.cls == "func":
            return
        case "CONVNOP" if (
            arg.x is not None and is_uintptr(arg.type) and is_unsafe_pointer(arg.x.type)
        ):
            _visit(arg.x, _setter(arg, "x"), args)
            return
        case "ARRAYLIT" | "SLICELIT" | "STRUCTLIT":
            _visit_list(arg.list, args)
            return
        case _:
            args.append((arg, put))
