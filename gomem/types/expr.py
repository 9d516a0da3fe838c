"""Expressions: one dispatch, and the contexts in which an expression stands.

Named after go/types' expr.go; operators are in operators.py, untyped operands in untyped.py.

Each function fills in an Operand; when that ends up "invalid", an error has been reported. All
expressions go through `raw_expr`, which records the type of what it checked.
"""

from __future__ import annotations

from gomem.record import assert_never, record
from gomem.syntax import ast
from gomem.types import call, cycles, index, literals, operators, typexpr
from gomem.types.format import expr_string
from gomem.types.operand import Operand, new_operand, operand_str
from gomem.types.predicates import identical, is_generic, is_type_param, is_valid
from gomem.types.type import Basic, Interface, Pointer, Signature, Tuple
from gomem.types.under import common_under, type_list, under
from gomem.types.universe import INVALID, UNIVERSE_ERROR, UNTYPED_BOOL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.type import Type

__all__ = [
    "CONVERSION",
    "EXPRESSION",
    "STATEMENT",
    "Target",
    "exclude",
    "expr",
    "expr_or_type",
    "generic_expr",
    "multi_expr",
    "new_target",
    "non_generic",
    "raw_expr",
    "single_value",
    "type_assertion",
]

# What an expression is when it stands as a statement.
CONVERSION = "conversion"
EXPRESSION = "expression"
STATEMENT = "statement"

NO_VALUE = frozenset(("novalue",))
NOT_VALUES = frozenset(("novalue", "builtin", "typexpr"))


@record
class Target:
    """The function type of a variable that an expression is assigned to, and what it is called."""

    sig: Signature
    desc: str


def new_target(t: Type | None, desc: str) -> Target | None:
    """A target if `t` is a function type."""
    if t is None or type(t) is Basic:
        return None
    u = common_under(t)[0] if is_type_param(t) else under(t)
    return Target(u, desc) if isinstance(u, Signature) else None


# --------------------------------------------------------------------------------------- contexts


def raw_expr(
    check: Checker, target: Target | None, x: Operand, e: ast.Expr, hint: Type | None = None,
    *, allow_generic: bool = False,
) -> str:  # fmt: skip
    """Check `e`, which may be anything; `hint` is the element type of a composite literal."""
    kind = _expr_internal(check, target, x, e, hint)
    if not allow_generic:
        non_generic(check, target, x)
    check.record(x)
    return kind


def expr(check: Checker, target: Target | None, x: Operand, e: ast.Expr) -> None:
    """Check `e`, which must be one value."""
    raw_expr(check, target, x, e)
    exclude(check, x, NOT_VALUES)
    single_value(check, x)


def generic_expr(check: Checker, x: Operand, e: ast.Expr, hint: Type | None = None) -> None:
    """As `expr`, but the value may be a generic function."""
    raw_expr(check, None, x, e, hint, allow_generic=True)
    exclude(check, x, NOT_VALUES)
    single_value(check, x)


def expr_or_type(check: Checker, x: Operand, e: ast.Expr, *, allow_generic: bool = False) -> None:
    """Check `e`, which must be one value or a type."""
    raw_expr(check, None, x, e, allow_generic=allow_generic)
    exclude(check, x, NO_VALUE)
    single_value(check, x)


def multi_expr(check: Checker, e: ast.Expr, *, allow_comma_ok: bool) -> tuple[list[Operand], bool]:
    """The values of `e`: those of a call, or one, or two of a comma-ok expression.

    Also tells whether the second one is an `ok`.
    """
    x = new_operand()
    raw_expr(check, None, x, e)
    exclude(check, x, NOT_VALUES)
    if x.mode != "invalid" and isinstance(x.type, Tuple):
        vs = x.type.vars
        return [
            Operand("value", v.type or INVALID, e, name=f"{_nth(i + 1)} function result")
            for i, v in enumerate(vs)
        ], False
    if allow_comma_ok and x.mode in ("mapindex", "commaok", "commaerr"):
        what: str = "ok value of (comma, ok) expression"
        t: Type = UNTYPED_BOOL
        if x.mode == "commaerr":
            assert UNIVERSE_ERROR is not None
            what, t = "err value of (comma, err) expression", UNIVERSE_ERROR
        return [x, Operand("value", t, e, name=what)], True
    return [x], False


def _nth(n: int) -> str:
    return f"{n}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(n, 'th') }"


def exclude(check: Checker, x: Operand, modes: frozenset[str]) -> None:
    """Report an operand whose mode is one of `modes`."""
    if x.mode not in modes:
        return
    match x.mode:
        case "novalue":
            what = "used as value" if "typexpr" in modes else "used as value or type"
            code = "TooManyValues"
        case "builtin":
            what, code = "must be called", "UncalledBuiltin"
        case _:
            what, code = "is not an expression", "NotAnExpr"
    check.error(x, code, f"{operand_str(check, x)} {what}")
    x.invalidate()


def single_value(check: Checker, x: Operand) -> None:
    """Report a call with several results."""
    if x.mode == "value" and isinstance(x.type, Tuple):
        msg = f"multiple-value {operand_str(check, x)} in single-value context"
        check.error(x, "TooManyValues", msg)
        x.invalidate()


def non_generic(check: Checker, target: Target | None, x: Operand) -> None:
    """Report a generic type or function that was not instantiated."""
    if x.mode in ("invalid", "novalue"):
        return
    if isinstance(x.type, Signature):
        if not x.type.type_params:
            return
        what = "function"
        if target is not None:
            from gomem.types.funcinst import func_inst

            assert x.expr is not None
            func_inst(check, target, x.expr.pos, x, None)
            return
    elif x.mode == "typexpr" and is_generic(x.type):
        what = "type"
    else:
        return
    assert x.expr is not None
    msg = f"cannot use generic {what} {expr_string(x.expr)} without instantiation"
    check.error(x, "WrongTypeArgCount", msg)
    x.invalidate()
    x.type = INVALID


# --------------------------------------------------------------------------------------- dispatch


def _expr_internal(  # noqa: C901, PLR0915 (table of contents)
    check: Checker, target: Target | None, x: Operand, e: ast.Expr, hint: Type | None
) -> str:
    x.mode, x.type, x.name = "invalid", INVALID, ""
    match e:
        case ast.Ident():
            typexpr.ident(check, x, e, want_type=False)
            x.expr = e
            return EXPRESSION
        case ast.BasicLit():
            literals.basic_lit(check, x, e)
        case ast.SelectorExpr():
            call.selector(check, x, e)
            x.expr = e
            return EXPRESSION
        case ast.CallExpr():
            return call.call_expr(check, x, e)
        case ast.BinaryExpr():
            operators.binary(check, x, e, e.x, e.y, e.op)
        case ast.UnaryExpr():
            operators.unary(check, x, e)
            if x.mode != "invalid" and e.op == "<-":
                x.expr = e
                return STATEMENT
        case ast.IndexExpr() | ast.IndexListExpr():
            if index.index_expr(check, x, e):
                from gomem.types.funcinst import func_inst

                func_inst(check, target, e.pos, x, e)
        case ast.ParenExpr():
            kind = raw_expr(check, None, x, e.x)
            x.expr = e
            return kind
        case ast.CompositeLit():
            literals.composite_lit(check, x, e, hint)
        case ast.StarExpr():
            _star(check, x, e)
        case ast.SliceExpr():
            index.slice_expr(check, x, e)
        case ast.FuncLit():
            literals.func_lit(check, x, e)
        case ast.TypeAssertExpr():
            _type_assert(check, x, e)
        case (
            ast.ArrayType()
            | ast.StructType()
            | ast.FuncType()
            | ast.InterfaceType()
            | ast.MapType()
            | ast.ChanType()
        ):
            x.mode = "typexpr"
            x.type = typexpr.typ(check, e)
        case ast.KeyValueExpr():
            check.error(e, "InvalidSyntaxTree", "no key:value expected")
        case ast.Ellipsis():
            check.error(e, "InvalidSyntaxTree", "invalid use of ...")
        case ast.BadExpr():
            pass
        case _:
            assert_never(e)
    x.expr = e
    return EXPRESSION if x.mode != "invalid" else STATEMENT


def _star(check: Checker, x: Operand, e: ast.StarExpr) -> None:
    """`*x`: a pointer type or an indirection. Spec: Address operators."""
    expr_or_type(check, x, e.x)
    if x.mode == "invalid":
        return
    if x.mode == "typexpr":
        typexpr.valid_var_type(check, e.x, x.type)
        x.type = Pointer(x.type)
        return
    u: Type | None = under(x.type)
    if is_type_param(x.type):
        u = _pointed_to(check, x)
        if u is None:
            x.invalidate()
            return
    if isinstance(u, Pointer):
        x.mode, x.type = "variable", u.elem
        if not cycles.is_complete(check, u.elem):
            x.invalidate()
        return
    msg = f"invalid operation: cannot indirect {operand_str(check, x)}"
    check.error(x, "InvalidIndirection", msg)
    x.invalidate()


def _pointed_to(check: Checker, x: Operand) -> Pointer | None:
    """What a type parameter's types all point to, as a pointer type; None after an error."""
    found: Pointer | None = None
    for _, u in type_list(x.type):
        msg = ""
        if not isinstance(u, Pointer):
            msg = f"cannot indirect {operand_str(check, x)}"
        elif found is not None and not identical(u.elem, found.elem):
            msg = f"pointers of {operand_str(check, x)} must have identical base types"
        if msg:
            check.error(x, "InvalidIndirection", f"invalid operation: {msg}")
            return None
        assert isinstance(u, Pointer)
        found = u
    return found


def _type_assert(check: Checker, x: Operand, e: ast.TypeAssertExpr) -> None:
    """`x.(T)`. Spec: Type assertions."""
    if e.type is None:
        msg = "use of .(type) outside type switch"
        check.error(e, "InvalidSyntaxTree", msg)
        call.use(check, e.x)
        return
    expr(check, None, x, e.x)
    if x.mode == "invalid":
        return
    refused = ""
    if is_type_param(x.type):
        refused = f"cannot use type assertion on type parameter value {operand_str(check, x)}"
    elif not isinstance(under(x.type), Interface):
        refused = f"{operand_str(check, x)} is not an interface"
    if refused:
        check.error(x, "InvalidAssert", f"invalid operation: {refused}")
        x.invalidate()
        return
    t = typexpr.var_type(check, e.type)
    if not is_valid(t) or not cycles.is_complete(check, t):
        x.invalidate()
        return
    type_assertion(check, e, x, t, type_switch=False)
    x.mode, x.type = "commaok", t


def type_assertion(check: Checker, e: ast.Expr, x: Operand, t: Type, *, type_switch: bool) -> None:
    """Report that the dynamic type of interface `x` can never be `t`."""
    from gomem.types.lookup import new_assertable_to

    ok, cause = new_assertable_to(check, t, x.type)
    if ok:
        return
    ts = check.type_string(t)
    if type_switch:
        msg = (
            f"impossible type switch case: {expr_string(e)}\n\t"
            f"{operand_str(check, x)} cannot have dynamic type {ts} {cause}"
        )
    else:
        msg = (
            f"impossible type assertion: {expr_string(e)}\n\t"
            f"{ts} does not implement {check.type_string(x.type)} {cause}"
        )
    check.error(e, "ImpossibleAssert", msg)
