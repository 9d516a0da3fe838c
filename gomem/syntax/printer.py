"""Expressions and simple statements as gc's messages show them.

The form is ShortForm of cmd/compile/internal/syntax/printer.go: one line, `…` for the bodies of
functions and composite literals.
"""

from __future__ import annotations

from gomem.syntax import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    Part = str | ast.Expr

__all__ = ["expr_string", "stmt_string"]


def expr_string(x: ast.Expr) -> str:
    """The text of an expression or type."""
    out: list[str] = []
    stack: list[Part] = [x]
    while stack:
        part = stack.pop()
        if isinstance(part, str):
            out.append(part)
        else:
            stack += reversed(_parts(part))
    return "".join(out)


def stmt_string(s: ast.Stmt) -> str:
    """The text of a simple statement that stands where a value is expected.

    Binary operands of `=` get parentheses, to make the `=` stand out.
    """
    match s:
        case ast.AssignStmt(op="="):
            return f"assignment {_emphasized(s.lhs)} = {_emphasized(s.rhs)}"
        case ast.AssignStmt():
            return f"{_list(s.lhs)} {s.op} {_list(s.rhs)}"
        case ast.IncDecStmt():
            return expr_string(s.x) + s.op
        case ast.SendStmt():
            return f"{expr_string(s.chan)} <- {expr_string(s.value)}"
        case ast.ExprStmt():
            return expr_string(s.x)
        case _:
            raise TypeError(type(s).__name__)


def _list(xs: Sequence[ast.Expr]) -> str:
    return ", ".join([expr_string(x) for x in xs])


def _emphasized(xs: Sequence[ast.Expr]) -> str:
    text = _list(xs)
    return f"({text})" if len(xs) == 1 and isinstance(xs[0], ast.BinaryExpr) else text


def _parts(x: ast.Expr) -> list[Part]:  # noqa: C901 (table of contents)
    """The texts and subexpressions that `x` is printed as."""
    match x:
        case ast.BadExpr():
            return ["<bad expr>"]
        case ast.Ident():
            return [x.name]
        case ast.BasicLit():
            return [x.value]
        case ast.CompositeLit():
            body = "{…}" if x.elts else "{}"
            return [body] if x.type is None else [x.type, body]
        case ast.KeyValueExpr():
            return [x.key, ": ", x.value]
        case ast.FuncLit():
            return [x.type, " {…}" if x.body.list else " {}"]
        case ast.ParenExpr():
            return ["(", x.x, ")"]
        case ast.SelectorExpr():
            return [x.x, ".", x.sel]
        case ast.IndexExpr():
            return [x.x, "[", x.index, "]"]
        case ast.IndexListExpr():
            return [x.x, "[", *_commas(x.indices), "]"]
        case ast.SliceExpr():
            return _slice(x)
        case ast.TypeAssertExpr():
            return [x.x, ".(", "type" if x.type is None else x.type, ")"]
        case ast.CallExpr():
            return [x.fun, "(", *_commas(x.args), "...)" if x.has_dots else ")"]
        case ast.StarExpr():
            return ["*", x.x]
        case ast.UnaryExpr():
            return [x.op, x.x]
        case ast.BinaryExpr():
            return [x.x, f" {x.op} ", x.y]
        case _:
            return _type_parts(x)


def _type_parts(x: ast.Expr) -> list[Part]:
    match x:
        case ast.Ellipsis():
            return ["..."] if x.elt is None else ["...", x.elt]
        case ast.ArrayType():
            return ["[", *([] if x.len is None else [x.len]), "]", x.elt]
        case ast.StructType():
            return ["struct{", *_struct_fields(x.fields.list), "}"]
        case ast.FuncType():
            return ["func", *_signature(x)]
        case ast.InterfaceType():
            return ["interface{", *_methods(x.methods.list), "}"]
        case ast.MapType():
            return ["map[", x.key, "]", x.value]
        case ast.ChanType():
            return _chan(x)
        case _:
            raise TypeError(type(x).__name__)


def _commas(xs: Sequence[ast.Expr]) -> list[Part]:
    out: list[Part] = []
    for x in xs:
        out += (", ", x) if out else (x,)
    return out


def _slice(x: ast.SliceExpr) -> list[Part]:
    out: list[Part] = [x.x, "["]
    if x.lo is not None:
        out.append(x.lo)
    out.append(":")
    if x.hi is not None:
        out.append(x.hi)
    if x.max is not None:
        out += (":", x.max)
    return [*out, "]"]


def _chan(x: ast.ChanType) -> list[Part]:
    if x.dir == "recv":
        return ["<-chan ", x.value]
    if x.dir == "send":
        return ["chan<- ", x.value]
    if isinstance(x.value, ast.ChanType) and x.value.dir == "recv":
        return ["chan (", x.value, ")"]
    return ["chan ", x.value]


def _signature(t: ast.FuncType) -> list[Part]:
    out: list[Part] = ["(", *_params(t.params.list), ")"]
    if t.results is not None and t.results.list:
        fields = t.results.list
        if len(fields) == 1 and not fields[0].names:
            return [*out, " ", fields[0].type]
        out += (" (", *_params(fields), ")")
    return out


def _params(fields: Sequence[ast.Field]) -> list[Part]:
    out: list[Part] = []
    for f in fields:
        if out:
            out.append(", ")
        if f.names:
            out += (*_commas(f.names), " ")
        out.append(f.type)
    return out


def _struct_fields(fields: Sequence[ast.Field]) -> list[Part]:
    out: list[Part] = []
    for f in fields:
        if out:
            out.append("; ")
        if f.names:
            out += (*_commas(f.names), " ")
        out.append(f.type)
        if f.tag is not None:
            out += (" ", f.tag)
    return out


def _methods(fields: Sequence[ast.Field]) -> list[Part]:
    out: list[Part] = []
    for f in fields:
        if out:
            out.append("; ")
        if f.names and isinstance(f.type, ast.FuncType):
            out += (f.names[0], *_signature(f.type))
        else:
            out.append(f.type)
    return out
