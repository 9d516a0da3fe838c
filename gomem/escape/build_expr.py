"""From the checked syntax tree to the tree of ir.py: expressions."""

from __future__ import annotations

from gomem.escape.build_call import call_expr
from gomem.escape.convert import convert_op
from gomem.escape.ir import Name, Node, outer_value
from gomem.escape.types import (
    array_elem,
    is_interface,
    is_string,
    is_untyped,
    unalias,
    under,
)
from gomem.syntax import ast
from gomem.types.object import Func, Nil, PkgName, Var
from gomem.types.predicates import identical
from gomem.types.type import Array, Basic, Map, Pointer, Signature, Slice, Struct, Tuple
from gomem.types.universe import BYTE, RUNE, UINT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.escape.build import Builder
    from gomem.escape.ir import Fn
    from gomem.types.constant import Value
    from gomem.types.info import Selection, TypeAndValue
    from gomem.types.type import Type

__all__ = ["addr", "conv_expr", "convert", "expr", "multi_expr"]

BINARY_OPS = {
    "+": "ADD", "-": "SUB", "*": "MUL", "/": "DIV", "%": "MOD", "<<": "LSH", ">>": "RSH",
    "&": "AND", "&^": "ANDNOT", "|": "OR", "^": "XOR", "==": "EQ", "!=": "NE", "<": "LT",
    "<=": "LE", ">": "GT", ">=": "GE", "&&": "ANDAND", "||": "OROR",
}  # fmt: skip
PAIR_OPS = {"INDEXMAP": "AS2MAPR", "RECV": "AS2RECV", "DOTTYPE": "AS2DOTTYPE"}
UNARY_OPS = {"+": "PLUS", "-": "NEG", "^": "BITNOT", "!": "NOT", "<-": "RECV", "&": "ADDR"}


def unparen(e: ast.Expr) -> ast.Expr:
    """`e` without parentheses around it."""
    while isinstance(e, ast.ParenExpr):
        e = e.x
    return e


def expr(b: Builder, e: ast.Expr) -> Node:  # noqa: C901 (table of contents)
    """The node for an expression."""
    e = unparen(e)
    tv = b.info.types.get(e)
    if tv is not None and tv.value is not None:
        n = _constant(e.pos, tv)
        if b.pkg.stencil is not None and e in b.pkg.stencil.shown:
            n.source = e
        return n
    typ = tv.type if tv is not None else None
    match e:
        case ast.Ident():
            return _ident(b, e, typ)
        case ast.FuncLit():
            n = func_lit(b, e)
        case ast.CompositeLit():
            n = comp_lit(b, e)
        case ast.SelectorExpr():
            n = _selector(b, e)
        case ast.IndexExpr() | ast.IndexListExpr():
            n = _index(b, e, _single(typ))
        case ast.SliceExpr():
            n = _slice(b, e, typ)
        case ast.TypeAssertExpr():
            n = Node("DOTTYPE", e.pos, _single(typ), expr(b, e.x))
        case ast.CallExpr():
            n = call_expr(b, e)
        case ast.StarExpr():
            n = Node("DEREF", e.pos, typ, expr(b, e.x))
        case ast.UnaryExpr():
            n = _unary(b, e, _single(typ))
        case ast.BinaryExpr():
            n = _binary(b, e, typ)
        case _:
            raise AssertionError(f"no expression: {e!r}")
    if n.source is None:
        n.source = e
    return n


def _single(t: Type | None) -> Type | None:
    """The first of a comma-ok pair."""
    return t.vars[0].type if isinstance(t, Tuple) and t.vars else t


def _constant(pos: int, tv: TypeAndValue) -> Node:
    n = Node("LITERAL", pos, tv.type)
    n.val = fix_value(tv.type, tv.value)
    return n


def fix_value(t: Type, val: Value | None) -> Value | None:
    """A constant in the kind of number that its type has."""
    if type(val) is int and not isinstance(val, bool):
        u = under(t)
        kind = getattr(u, "kind", "")
        if "float" in kind or "complex" in kind:
            from gomem.types import constant

            return constant.to_complex(val) if "complex" in kind else constant.to_float(val)
    return val


def _ident(b: Builder, e: ast.Ident, typ: Type | None) -> Node:
    obj = b.object_of(e)
    match obj:
        case Var():
            return b.use(obj, e.pos)
        case Func():
            return b.func_name(obj)
        case Nil():
            return Node("NIL", e.pos, typ)
        case _:
            if e.name == "_":
                return Name("_", e.pos, None, "auto", None)
            raise AssertionError(f"no value: {e.name}")


def _selector(b: Builder, e: ast.SelectorExpr) -> Node:
    sel = b.info.selections.get(e)
    if sel is None:
        obj = b.info.uses.get(e.sel)
        assert isinstance(e.x, ast.Ident)
        assert isinstance(b.info.uses.get(e.x), PkgName)
        if isinstance(obj, Var):
            name = b.use(obj, e.pos)
            if obj.pkg is not None and obj.pkg is not b.pkg:
                name.sel = f"{obj.pkg.name}.{obj.name}"
            return name
        assert isinstance(obj, Func)
        return b.func_name(obj)
    assert not isinstance(sel.obj, Var) or sel.kind == "field"
    if sel.kind == "field":
        return fields(b, expr(b, e.x), e.pos, sel.index)
    if sel.kind == "method":
        return method_value(b, e, sel)
    return method_expr(b, e, sel)


def fields(b: Builder, x: Node, pos: int, index: tuple[int, ...]) -> Node:
    """Select the fields on a path, through embedded ones."""
    for i in index:
        u = under(x.type)
        op = "DOT"
        if isinstance(u, Pointer):
            op, u = "DOTPTR", under(u.elem)
        assert isinstance(u, Struct)
        f = u.fields[i]
        x = Node(op, pos, f.type, x)
        x.sel, x.obj = f.name, f
    return x


def recv_expr(b: Builder, e: ast.SelectorExpr, sel: Selection) -> Node:
    """The receiver of a method: implicit fields, address or indirection included."""
    x = fields(b, expr(b, e.x), e.pos, sel.index[:-1])
    assert isinstance(sel.obj.type, Signature)
    assert sel.obj.type.recv is not None
    want = sel.obj.type.recv.type
    assert want is not None
    assert x.type is not None
    if is_interface(x.type):
        return x
    have_ptr = isinstance(unalias(x.type), Pointer)
    want_ptr = isinstance(unalias(want), Pointer)
    if have_ptr and not want_ptr:
        p = unalias(x.type)
        assert isinstance(p, Pointer)
        d = Node("DEREF", e.pos, p.elem, x)
        d.implicit = True
        return d
    if want_ptr and not have_ptr:
        a = addr(b, e.pos, x)
        a.implicit = True
        return a
    return x


def method_value(b: Builder, e: ast.SelectorExpr, sel: Selection) -> Node:
    """`x.m` as a function value."""
    x = recv_expr(b, e, sel)
    assert isinstance(sel.obj, Func)
    stencil = b.pkg.stencil
    if stencil is not None and e in stencil.dynamic and not is_interface(sel.recv):
        # the method is found in a table: where the receiver goes is not known
        table = Node("CONVNOP", e.pos, b.type_of(e), Node("NIL", e.pos))
        return Node("CALLFUNC", e.pos, b.type_of(e), table, items=[x])
    if is_interface(x.type) and stencil is not None and e.sel in stencil.shown:
        x = Node("CONVNOP", e.pos, x.type, x)
        x.source = e.sel
    n = Node("METHVALUE", e.pos, b.type_of(e), x)
    n.sel, n.obj = sel.obj.name, sel.obj
    n.key = None if is_interface(x.type) else b.func_name(sel.obj)
    return n


def method_expr(b: Builder, e: ast.SelectorExpr, sel: Selection) -> Node:
    """`T.m`."""
    assert isinstance(sel.obj, Func)
    n = method_name(b, e.pos, sel.recv, sel.obj, b.type_of(e))
    n.implicit = bool(sel.obj.type_args)  # gc writes a function literal around it
    return n


def method_name(b: Builder, pos: int, recv: Type, obj: Func, typ: Type | None) -> Node:
    """A reference to the method `obj` of the type `recv`."""
    n = Node("METHEXPR", pos, typ, Node("TYPE", pos, recv))
    n.sel, n.obj = obj.name, obj
    n.key = None if is_interface(recv) else b.func_name(obj)
    return n


def addr(b: Builder, pos: int, x: Node) -> Node:
    """`&x`."""
    t = Pointer(x.type) if x.type is not None else None
    if x.op in ("STRUCTLIT", "ARRAYLIT", "SLICELIT", "MAPLIT"):
        return Node("PTRLIT", pos, t, x)
    outer = outer_value(x)
    if isinstance(outer, Name):
        outer.addrtaken = True
    return Node("ADDR", pos, t, x)


def _index(b: Builder, e: ast.IndexExpr | ast.IndexListExpr, typ: Type | None) -> Node:
    fun = b.info.types.get(e.x)
    if fun is not None and isinstance(under(fun.type), Signature):
        return expr(b, e.x)  # an instantiated function
    assert isinstance(e, ast.IndexExpr)
    x = expr(b, e.x)
    u = under(x.type)
    if isinstance(u, Map):
        return Node("INDEXMAP", e.pos, typ, x, conv_expr(b, u.key, e.index))
    n = Node("INDEX", e.pos, typ, x, expr(b, e.index))
    n.ddd = isinstance(u, Array)
    return n


def _slice(b: Builder, e: ast.SliceExpr, typ: Type | None) -> Node:
    x = expr(b, e.x)
    op = "SLICE3" if e.slice3 else "SLICE"
    if isinstance(under(x.type), Array):
        x = addr(b, e.pos, x)
        x.implicit = True
    if array_elem(x.type) is not None:
        op += "ARR"
    elif is_string(x.type):
        op = "SLICESTR"
    n = Node(op, e.pos, typ, x)
    n.key = expr(b, e.lo) if e.lo is not None else None
    n.y = expr(b, e.hi) if e.hi is not None else None
    n.list = [expr(b, e.max)] if e.max is not None else []
    return n


def _unary(b: Builder, e: ast.UnaryExpr, typ: Type | None) -> Node:
    x = expr(b, e.x)
    if e.op == "&":
        return addr(b, e.pos, x)
    return Node(UNARY_OPS[e.op], e.pos, typ, x)


def _binary(b: Builder, e: ast.BinaryExpr, typ: Type | None) -> Node:
    op = BINARY_OPS[e.op]
    if op in ("LSH", "RSH"):
        return Node(op, e.pos, typ, expr(b, e.x), shift_count(b, e.y))
    xt, yt = b.type_of(e.x), b.type_of(e.y)
    common = None
    if xt is not None and yt is not None:
        common = yt if _assignable(b, xt, yt) else xt
    x = conv_expr(b, common, e.x)
    y = conv_expr(b, common, e.y)
    if op == "ADD" and is_string(typ):
        if x.op == "ADDSTR":
            x.pos = e.pos
            add = x
            add.source = e
        else:
            add = Node("ADDSTR", e.pos, typ, None, None, [x])
        if y.op == "ADDSTR":
            add.list.extend(y.list)
        else:
            add.list.append(y)
        return add
    return Node(op, e.pos, typ, x, y)


def shift_count(b: Builder, e: ast.Expr) -> Node:
    """The right operand of a shift; an untyped constant becomes a uint."""
    y = expr(b, e)
    if y.op == "LITERAL" and is_untyped(y.type):
        y.type = UINT
    return y


def _assignable(b: Builder, src: Type, dst: Type) -> bool:
    """Whether `src` goes into `dst` without a conversion in a checked operation."""
    if src is dst or identical(src, dst) or is_untyped(src):
        return True
    if is_interface(dst) and not is_interface(src):
        return True
    if is_interface(src) and not is_interface(dst):
        return False
    if is_interface(src):
        from gomem.escape.types import method_count

        return method_count(src) >= method_count(dst)
    return True


def conv_expr(b: Builder, want: Type | None, e: ast.Expr) -> Node:
    """`e`, implicitly converted to `want` if that is another type."""
    have = b.type_of(e)
    if want is None or have is None or have is want or identical(have, want):
        return expr(b, e)
    x = expr(b, e)
    if is_untyped(have) and not is_interface(want):
        return x
    n = convert(b, e.pos, want, x, implicit=True)
    n.source = e
    return n


def convert(b: Builder, pos: int, want: Type, x: Node, *, implicit: bool) -> Node:
    """`want(x)`."""
    if x.type is not None and is_untyped(x.type) and x.op != "NIL":
        from gomem.types.predicates import default_type

        if not is_interface(want) and x.op != "LITERAL":
            return x
        x.type = default_type(x.type) if is_interface(want) else want
    op = convert_op(b.ti, x.type, want)
    if op in ("BYTES2STR", "RUNES2STR"):
        x = _plain_slice(x, BYTE if op == "BYTES2STR" else RUNE)
    elif op == "STR2RUNES" and x.op == "LITERAL" and type(x.val) is bytes:
        return _runes(pos, want, x.val)
    n = Node(op, pos, want, x)
    n.implicit = implicit
    return n


def _plain_slice(x: Node, elem: Type) -> Node:
    """A slice of a defined byte or rune type is converted to []byte or []rune first."""
    u = under(x.type)
    if not isinstance(u, Slice) or isinstance(unalias(u.elem), Basic):
        return x
    return Node("CONVNOP", x.pos, Slice(elem), x)


def _runes(pos: int, want: Type, text: bytes) -> Node:
    """`[]rune("constant")` is a literal."""
    n = Node("SLICELIT", pos, want)
    runes = text.decode("utf-8", "replace")
    n.val = len(runes)
    for r in runes:
        v = Node("LITERAL", pos, RUNE)
        v.val = ord(r)
        n.list.append(v)
    return n


def multi_expr(
    b: Builder, pos: int, want: Sequence[Type | None], exprs: Sequence[ast.Expr]
) -> list[Node]:
    """Values for several destinations, or the results of one call spread over them."""
    if len(exprs) == 1:
        t = b.type_of(exprs[0])
        if isinstance(t, Tuple) and len(t.vars) > 1:
            return _spread(b, pos, want, exprs[0], t)
    return [conv_expr(b, want[i], e) for i, e in enumerate(exprs)]


def _spread(b: Builder, pos: int, want: Sequence[Type | None], e: ast.Expr, t: Tuple) -> list[Node]:
    call = expr(b, e)
    op = PAIR_OPS.get(call.op, "AS2FUNC")
    stmt = Node(op, pos)
    stmt.define = True
    stmt.rlist = [call]
    out: list[Node] = []
    for i, v in enumerate(t.vars):
        tmp = b.temp(pos, v.type)
        tmp.defn = stmt
        stmt.list.append(tmp)
        stmt.add_init(Node("DCL", pos, None, tmp))
        res: Node = tmp
        dst = want[i] if i < len(want) else None
        if dst is not None and v.type is not None and not identical(v.type, dst):
            if is_untyped(v.type):
                tmp.type = dst
            else:
                res = convert(b, pos, dst, tmp, implicit=True)
        out.append(res)
    first = out[0]
    if isinstance(first, Name):
        # A variable cannot carry statements: wrap it.
        first = Node("CONVNOP", pos, first.type, first)
        out[0] = first
    first.add_init(stmt)
    return out


def func_lit(b: Builder, e: ast.FuncLit) -> Node:
    """A function literal; its body is translated at once."""
    sig = b.type_of(e)
    u = under(sig)
    assert isinstance(u, Signature)
    fn = closure_fn(b, e.pos, u, "func")
    fn.source = e
    b.declare_params(fn)
    from gomem.escape.build import build_body

    build_body(b, fn, e.body)
    n = fn.oclosure
    assert n is not None
    return n


def closure_fn(b: Builder, pos: int, sig: Signature, why: str) -> Fn:
    """A closure of the current function, named as gc names it."""
    outer = b.curfn
    base = "glob." if outer.name == "_" else outer.name
    if why == "func":
        outer.closgen += 1
        name = f"{base}{'.' if outer.oclosure is not None else '.func'}{outer.closgen}"
    elif why == "range":
        outer.rangegen += 1
        name = f"{base}-range{outer.rangegen}"
    else:
        outer.gogen += 1
        name = f"{base}.{why}wrap{outer.gogen}"
    fn = b.new_fn(name, pos, sig)
    fn.parent = outer
    fn.dupok, fn.spellings = outer.dupok, outer.spellings
    fn.has_table = fn.dupok and why in ("func", "range")
    n = Node("CLOSURE", pos, sig)
    n.func = fn
    fn.oclosure = n
    b.fns.append(fn)
    return fn


def comp_lit(b: Builder, e: ast.CompositeLit) -> Node:
    """A composite literal; one whose type is elided may stand for a pointer to it."""
    typ = b.type_of(e)
    u = under(typ)
    ptr = typ if isinstance(u, Pointer) else None
    if isinstance(u, Pointer):
        typ = u.elem
        u = under(typ)
    match u:
        case Struct():
            n = Node("STRUCTLIT", e.pos, typ, items=_struct_elems(b, u, e))
        case Array():
            n = Node("ARRAYLIT", e.pos, typ, items=_array_elems(b, u.elem, e))
        case Slice():
            n = Node("SLICELIT", e.pos, typ, items=_array_elems(b, u.elem, e))
            n.val = _literal_len(b, e)
        case Map():
            n = Node("MAPLIT", e.pos, typ)
            for kv in e.elts:
                assert isinstance(kv, ast.KeyValueExpr)
                key = conv_expr(b, u.key, kv.key)
                n.list.append(Node("KEY", kv.pos, None, key, conv_expr(b, u.elem, kv.value)))
        case _:
            raise AssertionError("composite literal of another type")
    n.source = e
    if ptr is None:
        return n
    p = Node("PTRLIT", e.pos, ptr, n)
    p.source = e
    return p


def _array_elems(b: Builder, elem: Type, e: ast.CompositeLit) -> list[Node]:
    return [
        conv_expr(b, elem, kv.value if isinstance(kv, ast.KeyValueExpr) else kv) for kv in e.elts
    ]


def _literal_len(b: Builder, e: ast.CompositeLit) -> int:
    index = most = 0
    for kv in e.elts:
        if isinstance(kv, ast.KeyValueExpr):
            tv = b.info.types.get(kv.key)
            if tv is not None and type(tv.value) is int:
                index = tv.value
        index += 1
        most = max(most, index)
    return most


def _struct_elems(b: Builder, u: Struct, e: ast.CompositeLit) -> list[Node]:
    out = []
    for i, elt in enumerate(e.elts):
        if isinstance(elt, ast.KeyValueExpr):
            assert isinstance(elt.key, ast.Ident)
            f = b.info.uses.get(elt.key)
            if not isinstance(f, Var):
                f = next(v for v in u.fields if v.name == elt.key.name)
            value = elt.value
        else:
            f, value = u.fields[i], elt
        out.append(conv_expr(b, f.type, value))
    return out
