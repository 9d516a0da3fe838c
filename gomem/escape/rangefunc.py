"""`for x := range f`: the body becomes a function literal. cmd/compile: rangefunc.

As in gc, `#state` says whether the loop may still be entered, and `return` inside of the body
stores the results and `#next` before it leaves the literal.
"""

from __future__ import annotations

from gomem.escape.build_call import method_callee, rewrite_non_name_call
from gomem.escape.build_expr import closure_fn, conv_expr, convert, expr, unparen
from gomem.escape.ir import Name, Node
from gomem.escape.types import under
from gomem.syntax import ast
from gomem.syntax.walk import inspect, labels
from gomem.types.object import Var
from gomem.types.predicates import identical
from gomem.types.type import Signature
from gomem.types.universe import BOOL, INT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.build import Builder
    from gomem.escape.ir import Fn

__all__ = ["leaves", "range_branch", "range_func", "range_return"]


def _literal(pos: int, val: int) -> Node:
    n = Node("LITERAL", pos, INT)
    n.val = val
    return n


def _hidden_var(b: Builder, name: str, pos: int, at: int, out: list[Node]) -> Name:
    """A hidden variable of the enclosing function, declared at the loop `at`."""
    v = Name(name, pos, INT, "auto", b.curfn)
    v.obj = Var(name, pos, b.pkg, INT)
    b.curfn.dcl.append(v)
    asn = Node("AS", at, None, v, _literal(at, 0))
    asn.define = True
    asn.add_init(Node("DCL", at, None, v))
    v.defn = asn
    out.append(asn)
    return v


def range_func(b: Builder, s: ast.RangeStmt, out: list[Node]) -> None:
    """Append the call of the range function."""
    sig = under(b.type_of(s.x))
    assert isinstance(sig, Signature)
    yield_sig = under(sig.params.vars[0].type)
    assert isinstance(yield_sig, Signature)
    args: list[Node] = []
    fun = unparen(s.x)
    sel = b.info.selections.get(fun) if isinstance(fun, ast.SelectorExpr) else None
    if isinstance(fun, ast.SelectorExpr) and sel is not None and sel.kind == "method":
        callee = method_callee(b, fun, sel, args)
    else:
        callee = expr(b, fun)
    loops = b.range_loops
    loops.count += 1
    if not isinstance(b.curfn.source, ast.RangeStmt):
        _declare_hidden(b, s, out)
    state = _hidden_var(b, f"#state{loops.count}", s.pos, s.pos, out)
    b.range_loops.hidden[s, "#state"] = state
    outer = b.curfn
    fn = closure_fn(b, s.pos, yield_sig, "range")
    fn.source = s
    prologue = _params(b, fn, s, yield_sig)
    result = Name("~r0", s.pos, BOOL, "paramout", fn)
    fn.results.append(result)
    fn.dcl.append(result)
    b.curfn = fn
    b.capture(state, s.pos)
    from gomem.escape.build_stmt import stmts

    set_state = Node("AS", s.pos, None, state, _literal(s.pos, 1))
    body = stmts(b, s.body.list)
    done = Node("LITERAL", s.pos, BOOL)
    done.val = True
    fn.body = [*prologue, set_state, *body, Node("RETURN", s.pos, items=[done])]
    b.curfn = outer
    assert fn.oclosure is not None
    fn.oclosure.source = s
    op = "CALLINTER" if callee.op == "DOTINTER" else "CALLFUNC"
    call = Node(op, s.pos, None, callee, items=[*args, fn.oclosure])
    rewrite_non_name_call(b, call)
    out.append(call)


def _params(b: Builder, fn: Fn, s: ast.RangeStmt, sig: Signature) -> list[Node]:
    """Declared variables are the parameters themselves; others are assigned from them."""
    out: list[Node] = []
    for i, v in enumerate(sig.params.vars):
        e = s.key if i == 0 else s.value
        obj = b.info.defs.get(e) if isinstance(e, ast.Ident) else None
        hidden = f"#p{i + 1}"
        if isinstance(obj, Var):
            p = Name(obj.name, obj.pos, v.type, "param", fn)
            p.obj = obj
            b.names[obj] = p
        else:
            p = Name(hidden, s.pos, v.type, "param", fn)
        fn.params.append(p)
        fn.dcl.append(p)
        if e is not None and obj is None and not (isinstance(e, ast.Ident) and e.name == "_"):
            outer, b.curfn = b.curfn, fn
            value: Node = p
            want = b.type_of(e)
            if want is not None and v.type is not None and not identical(want, v.type):
                value = convert(b, e.pos, want, p, implicit=True)
            out.append(Node("AS", s.pos, None, expr(b, e), value))
            b.curfn = outer
    return out


def range_return(b: Builder, s: ast.ReturnStmt, out: list[Node]) -> None:
    """A `return` inside of the body of a range function loop."""
    fn = _outermost(b.curfn)
    hidden = _results(b, fn)
    for r, e in zip(hidden, s.results, strict=False):
        b.capture(r, s.pos)
        out.append(Node("AS", s.pos, None, r, conv_expr(b, r.type, e)))
    _leave(b, s.pos, out)


def range_branch(b: Builder, s: ast.BranchStmt, out: list[Node]) -> bool:
    """A `break`, `continue` or `goto` that leaves more than the body that it is in."""
    loop = b.curfn.source
    assert isinstance(loop, ast.RangeStmt)
    if not leaves(s, loop, b.range_loops.labels.get(loop, "")):
        return False
    _leave(b, s.pos, out)
    return True


def _leave(b: Builder, pos: int, out: list[Node]) -> None:
    nxt = b.range_loops.next[_outermost(b.curfn)]
    b.capture(nxt, pos)
    out.append(Node("AS", pos, None, nxt, _literal(pos, -1)))
    done = Node("LITERAL", pos, BOOL)
    done.val = False
    out.append(Node("RETURN", pos, items=[done]))


def leaves(s: ast.BranchStmt, loop: ast.RangeStmt, label: str) -> bool:
    """Whether `s`, in the body of `loop` (called `label`), goes to a place outside of the body."""
    if s.label is None or (s.label.name == label and s.tok != "goto"):
        return False
    return s.label.name not in labels(loop.body)


def _declare_hidden(b: Builder, s: ast.RangeStmt, out: list[Node]) -> None:
    """Before an outermost loop: results if a return is inside, and always `#next`."""
    fn = b.curfn

    def visit(n: ast.Node) -> bool:
        if isinstance(n, ast.ReturnStmt) and n.results:
            _results(b, fn)
        return not isinstance(n, ast.FuncLit)

    inspect(s.body, visit)
    nxt = _hidden_var(b, "#next", -1, s.pos, out)
    b.range_loops.next[fn] = nxt
    b.range_loops.hidden[s, "#next"] = nxt


def _outermost(fn: Fn) -> Fn:
    """The function of the text around the loops."""
    while isinstance(fn.source, ast.RangeStmt):
        assert fn.parent is not None
        fn = fn.parent
    return fn


def _results(b: Builder, fn: Fn) -> list[Name]:
    hidden = b.range_loops.results.get(fn)
    if hidden is None:
        hidden = b.range_loops.results[fn] = _result_vars(b, fn)
    return hidden


def _body(fn: Fn) -> ast.BlockStmt:
    """The body that the hidden variables of a function belong to."""
    assert isinstance(fn.source, ast.FuncDecl | ast.FuncLit)
    assert fn.source.body is not None
    return fn.source.body


def _result_vars(b: Builder, fn: Fn) -> list[Name]:
    """`#rv1` ... for results without names; named results stand for themselves."""
    if fn.results and not fn.results[0].sel.startswith("~"):
        return list(fn.results)
    out = []
    for i, r in enumerate(fn.results):
        v = Name(f"#rv{i + 1}", r.pos, r.type, "auto", fn)
        v.obj = Var(v.sel, r.pos, b.pkg, r.type)
        fn.dcl.append(v)
        b.range_loops.hidden[_body(fn), v.sel] = v
        out.append(v)
    return out
