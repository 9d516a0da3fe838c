"""From the checked syntax tree to the tree of ir.py: statements. cmd/compile: noder."""

from __future__ import annotations

from gomem.escape.build_expr import (
    BINARY_OPS,
    conv_expr,
    expr,
    multi_expr,
    shift_count,
    unparen,
)
from gomem.escape.ir import Clause, Name, Node
from gomem.escape.static import static_bool, terminates
from gomem.escape.types import is_interface, under
from gomem.record import assert_never
from gomem.syntax import ast
from gomem.types.object import Var
from gomem.types.predicates import identical
from gomem.types.type import Chan
from gomem.types.universe import BOOL, EMPTY_INTERFACE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.escape.build import Builder
    from gomem.types.type import Type

__all__ = ["stmts"]


def stmts(b: Builder, body: Sequence[ast.Stmt]) -> list[Node]:
    """Statements, without those that no label makes reachable again after the end."""
    out: list[Node] = []
    dead = False
    last_label = -1
    for i, s in enumerate(body):
        if isinstance(s, ast.LabeledStmt):
            last_label = i
    for i, s in enumerate(body):
        if dead and i > last_label and not isinstance(s, ast.LabeledStmt):
            continue
        stmt(b, s, out)
        dead = terminates(b, s)
    return out


def stmt(b: Builder, s: ast.Stmt | None, out: list[Node]) -> None:  # noqa: C901, PLR0915 (table of contents)
    """Append what `s` stands for to `out`."""
    match s:
        case None | ast.EmptyStmt():
            return
        case ast.AssignStmt():
            _assign(b, s, out)
        case ast.IncDecStmt():
            out.append(_inc_dec(b, s))
        case ast.ExprStmt():
            out.append(expr(b, s.x))
        case ast.DeclStmt():
            _decl(b, s, out)
        case ast.BlockStmt():
            out.extend(stmts(b, s.list))
        case ast.IfStmt():
            _if(b, s, out)
        case ast.ForStmt():
            _for(b, s, out)
        case ast.RangeStmt():
            _range(b, s, out)
        case ast.SwitchStmt():
            out.append(_switch(b, s))
        case ast.TypeSwitchStmt():
            out.append(_type_switch(b, s))
        case ast.SelectStmt():
            out.append(_select(b, s))
        case ast.ReturnStmt():
            if isinstance(b.curfn.source, ast.RangeStmt):
                from gomem.escape.rangefunc import range_return

                range_return(b, s, out)
                return
            want = [v.type for v in b.curfn.sig.results.vars]
            out.append(Node("RETURN", s.pos, items=multi_expr(b, s.pos, want, s.results)))
        case ast.GoStmt() | ast.DeferStmt():
            from gomem.escape.godefer import go_defer

            go_defer(b, s, out)
        case ast.SendStmt():
            ch = under(b.type_of(s.chan))
            elem = ch.elem if isinstance(ch, Chan) else None
            n = Node("SEND", s.pos, None, expr(b, s.chan), conv_expr(b, elem, s.value))
            out.append(n)
        case ast.LabeledStmt():
            n = Node("LABEL", s.pos)
            n.sel = s.label.name
            out.append(n)
            b.range_loops.labels[s.stmt] = s.label.name
            stmt(b, s.stmt, out)
            if isinstance(s.stmt, ast.ForStmt | ast.RangeStmt) and out[-1].op in ("FOR", "RANGE"):
                out[-1].sel = s.label.name
        case ast.BranchStmt():
            if isinstance(b.curfn.source, ast.RangeStmt):
                from gomem.escape.rangefunc import range_branch

                if range_branch(b, s, out):
                    return
            n = Node("FALL" if s.tok == "fallthrough" else s.tok.upper(), s.pos)
            n.sel = s.label.name if s.label is not None else ""
            out.append(n)
        case ast.CaseClause() | ast.CommClause():
            raise AssertionError("a clause outside of its statement")
        case _:
            assert_never(s)


def _lhs(b: Builder, e: ast.Expr, names: list[Name]) -> Node:
    """A left side; names that it declares go to `names`."""
    e = unparen(e)
    if isinstance(e, ast.Ident):
        if e.name == "_":
            return Name("_", e.pos, None, "auto", None)
        obj = b.info.defs.get(e)
        if isinstance(obj, Var):
            name = b.local(obj, obj.pos)
            names.append(name)
            return name
    return expr(b, e)


def _dst_type(b: Builder, e: ast.Expr) -> Type | None:
    e = unparen(e)
    if isinstance(e, ast.Ident):
        if e.name == "_":
            return None
        obj = b.object_of(e)
        return obj.type if obj is not None else None
    return b.type_of(e)


def _define(n: Node, names: list[Name]) -> None:
    """`n` declares `names`."""
    for name in names:
        name.defn = n
        n.add_init(Node("DCL", name.pos, None, name))
    n.define = bool(names)


def _assign(b: Builder, s: ast.AssignStmt, out: list[Node]) -> None:
    if s.op not in ("=", ":="):
        op = BINARY_OPS[s.op[:-1]]
        x = expr(b, s.lhs[0])
        if op in ("LSH", "RSH"):
            y = shift_count(b, s.rhs[0])
        else:
            y = conv_expr(b, b.type_of(s.lhs[0]), s.rhs[0])
        n = Node("ASOP", s.pos, None, x, y)
        n.sel = op
        out.append(n)
        return
    assign_stmt(b, s.pos, s.lhs, s.rhs, out)


def assign_stmt(
    b: Builder, pos: int, lhs: Sequence[ast.Expr], rhs: Sequence[ast.Expr], out: list[Node]
) -> None:
    """`lhs = rhs`, `lhs := rhs`, `var lhs = rhs`."""
    names: list[Name] = []
    dst = [_lhs(b, e, names) for e in lhs]
    if not rhs:
        for name in names:
            n = Node("AS", pos, None, name)
            n.add_init(Node("DCL", pos, None, name))
            out.append(n)
        return
    src = multi_expr(b, pos, [_dst_type(b, e) for e in lhs], rhs)
    if len(dst) == 1 and len(src) == 1:
        n = Node("AS", pos, None, dst[0], src[0])
    else:
        n = Node("AS2", pos, None, None, None, dst)
        n.rlist = src
    _define(n, names)
    out.append(n)


def _inc_dec(b: Builder, s: ast.IncDecStmt) -> Node:
    x = expr(b, s.x)
    one = Node("LITERAL", s.pos, x.type)
    one.val = 1
    n = Node("ASOP", s.pos, None, x, one)
    n.sel = "ADD" if s.op == "++" else "SUB"
    n.ddd = True
    return n


def _decl(b: Builder, s: ast.DeclStmt, out: list[Node]) -> None:
    if s.decl.tok != "var":
        return
    for spec in s.decl.specs:
        if isinstance(spec, ast.ValueSpec):
            assign_stmt(b, spec.pos, spec.names, spec.values, out)


def _block(nodes: list[Node]) -> Node | None:
    if not nodes:
        return None
    if len(nodes) == 1:
        return nodes[0]
    return Node("BLOCK", nodes[0].pos, items=nodes)


def _if(b: Builder, s: ast.IfStmt, out: list[Node]) -> None:
    static, cond_expr = static_bool(b, s.cond)
    init: list[Node] = []
    stmt(b, s.init, init)
    cond = expr(b, cond_expr)
    then = stmts(b, s.body.list) if static >= 0 else []
    other: list[Node] = []
    if static <= 0:
        stmt(b, s.else_, other)
    if static != 0:
        if cond.op != "LITERAL":
            init.append(Node("AS", s.pos, None, Name("_", s.pos, None, "auto", None), cond))
        block = _block([*init, *then, *other])
        if block is not None:
            out.append(block)
        return
    n = Node("IF", s.pos, None, cond, None, then)
    n.rlist = other
    n.init = init
    out.append(n)


def _for(b: Builder, s: ast.ForStmt, out: list[Node]) -> None:
    init: list[Node] = []
    stmt(b, s.init, init)
    cond, static = None, 0
    if s.cond is not None:
        static, cond_expr = static_bool(b, s.cond)
        cond = expr(b, cond_expr)
    if static < 0:
        out.extend(init)
        return
    post: list[Node] = []
    stmt(b, s.post, post)
    n = Node("FOR", s.pos, None, cond, _block(post), stmts(b, s.body.list))
    n.init = init
    n.define = True
    out.append(n)


def _range(b: Builder, s: ast.RangeStmt, out: list[Node]) -> None:
    from gomem.types.type import Signature

    if isinstance(under(b.type_of(s.x)), Signature):
        from gomem.escape.rangefunc import range_func

        range_func(b, s, out)
        return
    n = Node("RANGE", s.op_pos if s.op else s.pos)
    n.pos = s.pos
    names: list[Name] = []
    if s.key is not None:
        n.key = _lhs(b, s.key, names)
    if s.value is not None:
        n.y = _lhs(b, s.value, names)
    _define(n, names)
    n.x = expr(b, s.x)
    n.list = stmts(b, s.body.list)
    out.append(n)


def _switch(b: Builder, s: ast.SwitchStmt) -> Node:
    n = Node("SWITCH", s.pos)
    init: list[Node] = []
    stmt(b, s.init, init)
    n.init = init
    tag, body = s.tag, list(s.body)
    tag_type: Type | None = b.type_of(tag) if tag is not None else BOOL
    from gomem.escape.static import constant_switch

    chosen = constant_switch(b, tag, body)
    if chosen is not None:
        tag, tag_type, body = None, BOOL, chosen[0]
    is_chan = isinstance(under(tag_type), Chan)
    if chosen is None and not is_chan:
        tag_type = _common_tag(b, tag_type, body)
    if tag is not None:
        n.x = conv_expr(b, tag_type, tag)
    for c in body:
        lst = () if chosen is not None else (c.list or ())
        cases = [conv_expr(b, None if is_chan else tag_type, e) for e in lst]
        n.clauses = [*n.clauses, Clause(c.pos, cases, None, None, stmts(b, c.body), c)]
    return n


def _common_tag(b: Builder, tag_type: Type | None, body: list[ast.CaseClause]) -> Type | None:
    """`any` if a case cannot be converted to the type of the tag."""
    for c in body:
        for e in c.list or ():
            t = b.type_of(e)
            if t is None or tag_type is None:
                continue
            if is_interface(tag_type) and is_interface(t):
                continue
            if is_interface(t) and not identical(t, tag_type):
                return EMPTY_INTERFACE
    return tag_type


def _type_switch(b: Builder, s: ast.TypeSwitchStmt) -> Node:
    n = Node("SWITCH", s.pos)
    init: list[Node] = []
    stmt(b, s.init, init)
    n.init = init
    n.x = Node("TYPESW", s.guard.pos, None, expr(b, s.guard.x))
    n.x.define = s.bind is not None
    for c in s.body:
        clause = Clause(c.pos, [], None, None, [], c)
        obj = b.info.implicits.get(c)
        if isinstance(obj, Var) and s.bind is not None:
            pos = type_expr_end(c.list[-1]) if c.list else c.pos
            clause.var = b.local(obj, pos)
            clause.var.defn = n.x
        clause.body = stmts(b, c.body)
        n.clauses = [*n.clauses, clause]
    return n


def type_expr_end(e: ast.Expr) -> int:  # noqa: C901 (table of contents)
    """Where gc puts the variable of a case: at the last name of its last type."""
    while True:
        match e:
            case ast.SelectorExpr():
                return e.x.pos
            case ast.ParenExpr() | ast.StarExpr():
                e = e.x
            case ast.ArrayType():
                e = e.elt
            case ast.ChanType() | ast.MapType():
                e = e.value
            case ast.FuncType():
                lists = [f.list for f in (e.results, e.params) if f is not None and f.list]
                if not lists:
                    return e.pos
                e = lists[0][-1].type
            case ast.InterfaceType():
                if not e.methods.list:
                    return e.pos
                e = e.methods.list[-1].type
            case ast.IndexExpr():
                e = e.index
            case ast.IndexListExpr():
                e = e.indices[-1]
            case ast.Ellipsis():
                if e.elt is None:
                    return e.pos
                e = e.elt
            case _:
                return e.pos


def _select(b: Builder, s: ast.SelectStmt) -> Node:
    n = Node("SELECT", s.pos)
    for c in s.body:
        comm: list[Node] = []
        stmt(b, c.comm, comm)
        body: list[Node] = []
        node = _block(comm)
        if node is not None:
            node, body = _comm(b, c.pos, node)
        body = [*body, *stmts(b, c.body)]
        n.clauses = [*n.clauses, Clause(c.pos, [], node, None, body, c)]
    return n


def _comm(b: Builder, pos: int, n: Node) -> tuple[Node, list[Node]]:
    """The communication of a clause and the statements that move into its body."""
    if n.op == "AS" and n.y is not None:
        y = n.y
        if not n.define and y.op == "CONVIFACE" and y.x is not None and y.x.op == "RECV":
            tmp = b.temp(pos, y.x.type)
            recv = Node("SELRECV2", pos, None, None, None, [tmp, _blank(pos)])
            recv.rlist = [y.x]
            recv.define = True
            recv.add_init(Node("DCL", pos, None, tmp))
            y.x = tmp
            return recv, [n]
        assert n.x is not None
        if y.implicit and y.op in ("CONVNOP", "CONVIFACE") and y.x is not None:
            y = y.x
        recv = Node("SELRECV2", n.pos, None, None, None, [n.x, _blank(pos)])
        recv.rlist = [y]
        recv.init, recv.define = n.init, n.define
        return recv, []
    if n.op == "AS2" and n.rlist[0].init:
        first = n.rlist[0]
        recv = first.init[0]
        first.init = []
        recv.op = "SELRECV2"
        return recv, [n]
    if n.op == "RECV":
        recv = Node("SELRECV2", n.pos, None, None, None, [_blank(pos), _blank(pos)])
        recv.rlist = [n]
        return recv, []
    return n, []


def _blank(pos: int) -> Name:
    return Name("_", pos, None, "auto", None)
