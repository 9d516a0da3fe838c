"""Actions for the section Types, and for parameters.

Parentheses around a type leave no node, as in the compiler's parser; only `(T)` with a plain name
keeps it, so that a parameter list can tell a type from a name.
"""

from __future__ import annotations

from gomem.syntax import ast
from gomem.syntax.build import ident
from gomem.syntax.build_expr import index_expr, type_args

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.syntax.build import Build, Children, Pure, Stateful

    Param = tuple[ast.Ident | None, ast.Expr | None]

__all__ = ["PURE", "STATEFUL", "union"]


def type_name(s: Children) -> ast.Expr:
    name, dot, selected, args = s
    x: ast.Expr = ident(name)
    if dot:
        sel = ident(selected)
        x = ast.SelectorExpr(dot[2], sel.end, x, sel)
    if args:
        return index_expr([x, args])
    return x


def paren_type(s: Children) -> ast.Expr:
    t: ast.Expr = s[1]
    if type(t) is ast.Ident:
        return ast.ParenExpr(s[0][2], s[2][2] + 1, t)
    return t


def _bare(t: ast.Expr) -> ast.Expr:
    """A type without the parentheses that only a parameter list needs."""
    return t.x if type(t) is ast.ParenExpr else t


def array_type(s: Children) -> ast.ArrayType:
    bracket, length, _, elem = s
    return ast.ArrayType(bracket[2], elem.end, length, _bare(elem))


def ellipsis_array_type(s: Children) -> ast.ArrayType:
    bracket, (_, _, dots), _, elem = s
    return ast.ArrayType(bracket[2], elem.end, ast.Ellipsis(dots, dots + 3, None), _bare(elem))


def slice_type(s: Children) -> ast.ArrayType:
    return ast.ArrayType(s[0][2], s[2].end, None, _bare(s[2]))


def ptr_type(s: Children) -> ast.StarExpr:
    return ast.StarExpr(s[0][2], s[1].end, _bare(s[1]))


def map_type(s: Children) -> ast.MapType:
    return ast.MapType(s[0][2], s[4].end, _bare(s[2]), _bare(s[4]))


def chan_type(s: Children) -> ast.ChanType:
    return ast.ChanType(s[0][2], s[1].end, "both", _bare(s[1]))


def send_chan_type(s: Children) -> ast.ChanType:
    return ast.ChanType(s[0][2], s[2].end, "send", _bare(s[2]))


def recv_chan_type(s: Children) -> ast.ChanType:
    return ast.ChanType(s[0][2], s[2].end, "recv", _bare(s[2]))


def tilde_term(s: Children) -> ast.UnaryExpr:
    return ast.UnaryExpr(s[0][2], s[1].end, "~", s[1])


def union(s: Children) -> ast.Expr:
    """Terms and the `|` between them, as a left-leaning chain."""
    x: ast.Expr = s[0]
    for i in range(2, len(s), 2):
        x = ast.BinaryExpr(s[i - 1][2], s[i].end, "|", x, s[i])
    return x


# --------------------------------------------------------------------------- struct and interface


def struct_type(s: Children) -> ast.StructType:
    end = s[-1][2] + 1
    fields = tuple([f for f in s[2:] if type(f) is ast.Field])
    return ast.StructType(s[0][2], end, ast.FieldList(s[1][2], end, fields))


def _tag(token: tuple[str, str, int] | None) -> ast.BasicLit | None:
    if token is None:
        return None
    _, text, pos = token
    return ast.BasicLit(pos, pos + len(text), "STRING", text)


def field(s: Children) -> ast.Field:
    name, kind, tag = s
    lit = _tag(tag)
    return ast.Field(name[2], lit.end if lit else kind.end, (ident(name),), kind, lit)


def field_list(s: Children) -> ast.Field:
    *names, kind, tag = s
    lit = _tag(tag)
    end = lit.end if lit else kind.end
    return ast.Field(names[0][2], end, tuple([ident(n) for n in names]), kind, lit)


def embedded_field(s: Children) -> ast.Field:
    star, kind, tag = s
    lit = _tag(tag)
    end = lit.end if lit else kind.end
    pos = _first(kind)
    if star:
        pos = star[2]
        kind = ast.StarExpr(pos, kind.end, kind)
    return ast.Field(pos, end, (), kind, lit)


def _first(x: ast.Expr) -> int:
    """The first character of a type."""
    while type(x) in (ast.SelectorExpr, ast.IndexExpr, ast.IndexListExpr, ast.BinaryExpr):
        x = x.x  # type: ignore[union-attr]  # all of these have x
    return x.pos


def interface_type(s: Children) -> ast.InterfaceType:
    end = s[-1][2] + 1
    methods = tuple([f for f in s[2:] if type(f) is ast.Field])
    return ast.InterfaceType(s[0][2], end, ast.FieldList(s[1][2], end, methods))


def method_spec(s: Children) -> ast.Field:
    name, signature = s
    return ast.Field(name[2], signature.end, (ident(name),), signature, None)


def embedded_elem(s: Children) -> ast.Field:
    return ast.Field(_first(s[0]), s[0].end, (), s[0], None)


# ------------------------------------------------------------------------------------- parameters


def param_type(s: Children) -> Param:
    t = s[0]
    if type(t) is ast.Ident:
        return t, None  # a name or a type: its neighbours tell
    if type(t) is ast.ParenExpr:
        t = t.x
    return None, t


def param_named(s: Children) -> Param:
    return ident(s[0]), s[1]


def param_variadic(s: Children) -> Param:
    return None, ast.Ellipsis(s[0][2], s[1].end, s[1])


def param_named_variadic(s: Children) -> Param:
    return ident(s[0]), ast.Ellipsis(s[1][2], s[2].end, s[2])


def parameters(b: Build, s: Children) -> ast.FieldList:
    """Group names with the type that follows them. Spec: Function types."""
    params: list[Param] = s[1:-1]
    pos = s[0][2]
    end = s[-1][2]
    fields: list[ast.Field] = []
    named = sum([1 for name, kind in params if name is not None and kind is not None])
    if not named:
        for name, kind in params:
            t = kind if kind is not None else name
            if t is not None:
                fields.append(ast.Field(_first(t), t.end, (), t, None))
        return ast.FieldList(pos, end + 1, tuple(fields))
    if named != len(params):
        params = _complete(b, params, named, end)
    names: list[ast.Ident] = []
    for name, kind in params:
        if name is not None:
            names.append(name)
        if kind is not None:
            first = names[0].pos if names else _first(kind)
            fields.append(ast.Field(first, kind.end, tuple(names), kind, None))
            names = []
    return ast.FieldList(pos, end + 1, tuple(fields))


def _complete(b: Build, params: list[Param], named: int, end: int) -> list[Param]:
    """Report parameters without a name or a type among named ones, and give them one."""
    typed = sum([1 for _, kind in params if kind is not None])
    unnamed = [kind for name, kind in params if name is None and kind is not None]
    open_end = params[-1][1] is None
    if not unnamed and not open_end:
        return params
    if named == typed:
        b.error(end, "syntax error: missing parameter type")
    else:
        kind = unnamed[0] if unnamed else None
        at = _first(kind) if kind is not None else end
        b.error(at, "syntax error: missing parameter name")
    done: list[Param] = []
    for name, kind in params:
        if name is None and kind is not None:
            first = _first(kind)
            done.append((ast.Ident(first, first, "_"), kind))
        else:
            done.append((name, kind))
    if open_end:
        last = done[-1][0]
        at = last.end if last is not None else end
        done[-1] = (last, ast.BadExpr(at, at))
    return done


def signature(b: Build, s: Children) -> ast.FuncType:
    params, result = s
    params = check_dots(b, params, last=True)
    end = params.end
    if result is not None:
        end = result.end
        if type(result) is ast.FieldList:
            result = check_dots(b, result, last=False)
        else:
            unnamed = ast.Field(_first(result), end, (), result, None)
            result = ast.FieldList(unnamed.pos, end, (unnamed,))
    return ast.FuncType(params.pos, end, None, params, result)


def check_dots(b: Build, params: ast.FieldList, *, last: bool) -> ast.FieldList:
    """Only the last parameter may be variadic, if any; `T` takes the place of a wrong `...T`."""
    fields = list(params.list)
    message = "can only use ... with final parameter" if last else "invalid use of ..."
    wrong = False
    for i, f in enumerate(fields):
        dots = f.type
        if type(dots) is not ast.Ellipsis or dots.elt is None:
            continue
        if last and i + 1 == len(fields) and len(f.names) <= 1:
            continue
        if not wrong:
            b.error(dots.pos, message)
        wrong = True
        fields[i] = ast.Field(f.pos, f.end, f.names, dots.elt, f.tag)
    return ast.FieldList(params.pos, params.end, tuple(fields)) if wrong else params


def func_type(s: Children) -> ast.FuncType:
    return s[1]  # type: ignore[no-any-return]  # what `signature` gave


PURE: dict[str, Pure] = {
    "type_name": type_name,
    "paren_type": paren_type,
    "array_type": array_type,
    "ellipsis_array_type": ellipsis_array_type,
    "slice_type": slice_type,
    "ptr_type": ptr_type,
    "map_type": map_type,
    "chan_type": chan_type,
    "send_chan_type": send_chan_type,
    "recv_chan_type": recv_chan_type,
    "tilde_term": tilde_term,
    "type_elem": union,
    "struct_type": struct_type,
    "field": field,
    "field_list": field_list,
    "embedded_field": embedded_field,
    "interface_type": interface_type,
    "method_spec": method_spec,
    "embedded_elem": embedded_elem,
    "param_type": param_type,
    "param_named": param_named,
    "param_variadic": param_variadic,
    "param_named_variadic": param_named_variadic,
    "func_type": func_type,
}
STATEFUL: dict[str, Stateful] = {
    "parameters": parameters,
    "type_args": type_args,
    "signature": signature,
}
