"""Untyped operands on their way to a final type. From go/types' expr.go.

An untyped expression is kept in `Checker.untyped` until its context gives it a type; then the
expression and the untyped parts of it are recorded with that type. Constant parts of a constant
expression are left alone, only its root gets the final type.
"""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types.const import convert_untyped, representation
from gomem.types.operand import Operand
from gomem.types.predicates import (
    all_boolean,
    all_integer,
    all_numeric,
    all_string,
    default_type,
    has_nil,
    is_non_type_param_interface,
    is_type_param,
    is_typed,
    is_untyped,
    is_valid,
    max_type,
)
from gomem.types.type import BOOLEAN, NUMERIC, STRING, Basic, Interface, Pointer
from gomem.types.typeset import type_set
from gomem.types.under import under, under_is

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.constant import Value
    from gomem.types.type import Type

__all__ = ["implicit_type_and_value", "match_types", "update_expr_type", "update_expr_val"]

COMPARISONS = frozenset(("==", "!=", "<", "<=", ">", ">="))
SHIFTS = frozenset(("<<", ">>"))


def update_expr_type(check: Checker, e: ast.Expr | None, t: Type, *, final: bool) -> None:
    """Give `e`, and what it is made of, type `t`; untyped types are kept unless `final`."""
    assert e is not None
    old = check.untyped.get(e)
    if old is None:
        return
    _update_parts(check, e, t, constant=old.mode == "constant", final=final)
    if not final and is_untyped(t):
        u = under(t)
        assert isinstance(u, Basic)
        old.type = u
        return
    del check.untyped[e]
    if old.is_lhs and not all_integer(t):
        from gomem.types.format import expr_string

        check.error(
            e,
            "InvalidShiftOperand",
            f"invalid operation: shifted operand {expr_string(e)}"
            f" (type {check.type_string(t)}) must be integer",
        )
        return
    if old.mode == "constant":
        x = Operand(old.mode, old.type, e, old.val)
        convert_untyped(check, x, t)
        if x.mode == "invalid":
            return
    check.record_type_and_value(e, old.mode, t, old.val)


def _update_parts(check: Checker, e: ast.Expr, t: Type, *, constant: bool, final: bool) -> None:
    match e:
        case ast.ParenExpr():
            update_expr_type(check, e.x, t, final=final)
        case ast.UnaryExpr() if not constant:
            update_expr_type(check, e.x, t, final=final)
        case ast.BinaryExpr() if not constant:
            # The type of a comparison does not depend on its operands', that of a shift only on
            # the left one.
            if e.op in COMPARISONS:
                return
            update_expr_type(check, e.x, t, final=final)
            if e.op not in SHIFTS:
                update_expr_type(check, e.y, t, final=final)
        case _:
            pass


def update_expr_val(check: Checker, e: ast.Expr | None, val: Value) -> None:
    """Keep the value of an untyped constant after it was rounded."""
    assert e is not None
    info = check.untyped.get(e)
    if info is not None:
        info.val = val


def implicit_type_and_value(
    check: Checker, x: Operand, target: Type
) -> tuple[Type | None, Value, str]:
    """The type that untyped `x` gets in a context that wants `target`, and its rounded value.

    The type is None, with an error code, if it cannot have one.
    """
    if x.mode == "invalid" or is_typed(x.type) or not is_valid(target):
        return x.type, None, ""
    if is_untyped(target):
        return _of(max_type(x.type, target))
    if x.mode == "nilvalue":
        return _of(target if has_nil(target) else None)
    u = under(target)
    if isinstance(u, Basic):
        if x.mode == "constant":
            v, code = representation(x, u)
            return (None, None, code) if code else (target, v, "")
        # Non-constant untyped values are results of comparisons and of shifts.
        return _of(target if _same_class(x.type, u) else None)
    if isinstance(u, Interface):
        if is_type_param(target):
            return _of(target if under_is(target, lambda t: _is_for(check, x, t)) else None)
        tset = type_set(u)
        # Only the empty interface: untyped values have no methods.
        if tset.methods or tset.terms is not None or tset.comparable:
            return None, None, "InvalidUntypedConversion"
        return default_type(x.type), None, ""
    return None, None, "InvalidUntypedConversion"


def _of(t: Type | None) -> tuple[Type | None, Value, str]:
    return t, None, "" if t is not None else "InvalidUntypedConversion"


def _is_for(check: Checker, x: Operand, t: Type | None) -> bool:
    return t is not None and implicit_type_and_value(check, x, t)[0] is not None


def _same_class(untyped: Type, target: Basic) -> bool:
    assert isinstance(untyped, Basic)
    return any(untyped.flags & c and target.flags & c for c in (BOOLEAN, NUMERIC, STRING))


def match_types(check: Checker, x: Operand, y: Operand) -> None:
    """Convert an untyped operand of a binary operation to the type of the other one."""
    if _may_convert(x, y):
        convert_untyped(check, x, y.type)
        if x.mode == "invalid":
            return
        convert_untyped(check, y, x.type)
        if y.mode == "invalid":
            x.invalidate()


def _may_convert(x: Operand, y: Operand) -> bool:
    """Whether a conversion makes sense; if not, the caller reports mismatched types."""
    xt, yt = x.type, y.type
    if is_typed(xt) and is_typed(yt):
        return False
    if all_numeric(xt) != all_numeric(yt):
        return False
    if is_non_type_param_interface(xt) or is_non_type_param_interface(yt):
        return True
    if all_boolean(xt) != all_boolean(yt) or all_string(xt) != all_string(yt):
        return False
    if x.mode == "nilvalue":
        return has_nil(yt)
    if y.mode == "nilvalue":
        return has_nil(xt)
    return not isinstance(under(xt), Pointer) and not isinstance(under(yt), Pointer)
