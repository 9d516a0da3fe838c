"""Unary and binary operators, comparisons and shifts. From go/types' expr.go."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types import constant
from gomem.types.const import convert_untyped, overflow, representable
from gomem.types.format import expr_string
from gomem.types.operand import assignable_to, composite_kind, new_operand, operand_str
from gomem.types.predicates import (
    all_boolean,
    all_integer,
    all_numeric,
    all_numeric_or_string,
    all_ordered,
    comparable,
    comparable_type,
    default_type,
    has_nil,
    identical,
    is_complex,
    is_integer,
    is_type_param,
    is_untyped,
    is_valid,
)
from gomem.types.type import UNSIGNED, Basic, Chan, Map, Pointer, Signature, Slice
from gomem.types.under import common_under, under
from gomem.types.universe import UINT, UNTYPED_BOOL, UNTYPED_INT
from gomem.types.untyped import COMPARISONS, SHIFTS, match_types, update_expr_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.types.check import Checker
    from gomem.types.constant import Value
    from gomem.types.operand import Operand
    from gomem.types.type import Type

__all__ = ["binary", "chan_elem", "comparison", "op_name", "op_pos", "unary"]

_UNARY_OPERANDS: dict[str, Callable[[Type], bool]] = {
    "+": all_numeric,
    "-": all_numeric,
    "^": all_integer,
    "!": all_boolean,
}

_BINARY_OPERANDS: dict[str, Callable[[Type], bool]] = {
    "+": all_numeric_or_string,
    "-": all_numeric,
    "*": all_numeric,
    "/": all_numeric,
    "%": all_integer,
    "&": all_integer,
    "|": all_integer,
    "^": all_integer,
    "&^": all_integer,
    "&&": all_boolean,
    "||": all_boolean,
}

_BINARY_NAMES = {
    "+": "addition", "-": "subtraction", "^": "bitwise XOR", "*": "multiplication", "<<": "shift",
}  # fmt: skip

MAX_SHIFT = 1023 - 1 + 52
"""Shift counts of constants may be this large, enough for the smallest float64."""


def op_pos(e: ast.Expr | None) -> int:
    """Where a constant overflow of `e` is reported: at its operator if it has one."""
    if isinstance(e, (ast.BinaryExpr, ast.UnaryExpr, ast.StarExpr)):
        return e.pos
    from gomem.syntax.positions import start_pos

    return -1 if e is None else start_pos(e)


def op_name(e: ast.Expr | None) -> str:
    """What messages about overflow call the operation, or ""."""
    if isinstance(e, ast.UnaryExpr):
        return "bitwise complement" if e.op == "^" else ""
    return _BINARY_NAMES.get(e.op, "") if isinstance(e, ast.BinaryExpr) else ""


def _defined(
    check: Checker, operands: dict[str, Callable[[Type], bool]], x: Operand, op: str
) -> bool:
    if operands[op](x.type):
        return True
    msg = f"invalid operation: operator {op} not defined on {operand_str(check, x)}"
    check.error(x, "UndefinedOp", msg)
    return False


# ------------------------------------------------------------------------------------------ unary


def unary(check: Checker, x: Operand, e: ast.UnaryExpr) -> None:
    """`-x` `!x` `^x` `+x` `&x` `<-x`. Spec: Operators, Address operators, Receive operator."""
    from gomem.types.expr import expr

    expr(check, None, x, e.x)
    if x.mode == "invalid":
        return
    op = e.op
    if op == "&":
        _address(check, x, e)
        return
    if op == "<-":
        _receive(check, x)
        return
    if op == "~":
        msg = "cannot use ~ outside of interface or type constraint"
        if not all_integer(x.type):
            check.error(e, "UndefinedOp", msg)
            x.invalidate()
            return
        check.error(e, "UndefinedOp", msg + " (use ^ for bitwise complement)")
        op = "^"
    if not _defined(check, _UNARY_OPERANDS, x, op):
        x.invalidate()
        return
    if x.mode != "constant":
        x.mode = "value"
        return
    if x.val is None:
        return
    x.val = constant.unary_op(op, x.val, _unsigned_bits(x.type) if op == "^" else 0)
    x.expr = e
    overflow(check, x, e.pos)


def _unsigned_bits(t: Type) -> int:
    from gomem.types.const import INT_BITS

    u = under(t)
    return INT_BITS[u.kind] if isinstance(u, Basic) and u.flags & UNSIGNED else 0


def _address(check: Checker, x: Operand, e: ast.UnaryExpr) -> None:
    inner: ast.Expr = e.x
    while isinstance(inner, ast.ParenExpr):
        inner = inner.x
    if not isinstance(inner, ast.CompositeLit) and x.mode != "variable":
        msg = f"invalid operation: cannot take address of {operand_str(check, x)}"
        check.error(x, "UnaddressableOperand", msg)
        x.invalidate()
        return
    x.mode = "value"
    x.type = Pointer(x.type)


def _receive(check: Checker, x: Operand) -> None:
    from gomem.types import cycles

    elem = chan_elem(check, x, x, recv=True)
    if elem is None or not cycles.is_complete(check, elem):
        x.invalidate()
        return
    x.mode = "commaok"
    x.type = elem
    check.has_call_or_recv = True


def chan_elem(check: Checker, at: ast.Node | Operand, x: Operand, *, recv: bool) -> Type | None:
    """The element type of channel `x` for a receive or a send; None if that was an error."""

    def cond(t: Type | None, u: Type | None) -> str | None:
        if not isinstance(u, Chan):
            return (
                f"non-channel {check.type_string(t)}"
                if u is not None
                else "no specific channel type"
            )
        if recv and u.dir == "send":
            return f"send-only channel {check.type_string(t)}"
        if not recv and u.dir == "recv":
            return f"receive-only channel {check.type_string(t)}"
        return None

    u, cause = common_under(x.type, cond, check.type_string)
    if isinstance(u, Chan):
        return u.elem
    verb, code = ("receive from", "InvalidReceive") if recv else ("send to", "InvalidSend")
    what = operand_str(check, x)
    what = f"{what}: {cause}" if is_type_param(x.type) else f"{cause} {what}"
    check.error(at, code, f"invalid operation: cannot {verb} {what}")
    return None


# ----------------------------------------------------------------------------------------- binary


def binary(  # noqa: C901 (table of contents)
    check: Checker, x: Operand, e: ast.Expr | None, lhs: ast.Expr, rhs: ast.Expr, op: str
) -> None:
    """`lhs op rhs`; `e` is the expression, or None for `lhs op= rhs`. Spec: Operators."""
    from gomem.types.expr import expr

    y = new_operand()
    expr(check, None, x, lhs)
    expr(check, None, y, rhs)
    if x.mode == "invalid":
        return
    if y.mode == "invalid":
        x.invalidate()
        x.expr = y.expr
        return
    if op in SHIFTS:
        shift(check, x, y, e, op)
        return
    match_types(check, x, y)
    if x.mode == "invalid":
        return
    if op in COMPARISONS:
        comparison(check, x, y, op)
        return
    if not identical(x.type, y.type):
        if is_valid(x.type) and is_valid(y.type):
            _mismatched(check, x, y, expr_string(e) if e is not None else "", op)
        x.invalidate()
        return
    if not _defined(check, _BINARY_OPERANDS, x, op) or _divides_by_zero(check, x, y, op):
        x.invalidate()
        return
    if x.mode != "constant" or y.mode != "constant":
        x.mode = "value"
        return
    if x.val is None or y.val is None:
        x.val = None
        return
    x.val = constant.binary_op(x.val, "/=" if op == "/" and is_integer(x.type) else op, y.val)
    x.expr = e
    overflow(check, x, op_pos(e))


def _mismatched(check: Checker, x: Operand, y: Operand, text: str, op: str) -> None:
    if not text:
        assert x.expr is not None
        assert y.expr is not None
        text = f"{expr_string(x.expr)} {op}= {expr_string(y.expr)}"
    xt, yt = check.type_string(x.type), check.type_string(y.type)
    msg = f"invalid operation: {text} (mismatched types {xt} and {yt})"
    check.error(x, "MismatchedTypes", msg)


def _divides_by_zero(check: Checker, x: Operand, y: Operand, op: str) -> bool:
    if op not in ("/", "%") or y.mode != "constant":
        return False
    if x.mode != "constant" and not all_integer(x.type):
        return False
    if constant.sign(y.val) != 0 and not (is_complex(x.type) and _vanishes(y.val)):
        return False
    check.error(y, "DivByZero", "invalid operation: division by zero")
    return True


def _vanishes(c: Value) -> bool:
    """Whether the square of a complex divisor's magnitude is zero."""
    re, im = constant.real(c), constant.imag(c)
    squares = (constant.binary_op(re, "*", re), constant.binary_op(im, "*", im))
    return all(constant.sign(s) == 0 for s in squares)


# ------------------------------------------------------------------------------------- comparison


def comparison(
    check: Checker, x: Operand, y: Operand, op: str, *, switch_case: bool = False
) -> None:
    """`x op y` of matched operands. Spec: Comparison operators.

    In a `switch_case`, x is the case and y the tag, and op is `==`.
    """
    if not is_valid(x.type) or not is_valid(y.type):
        x.invalidate()
        return
    refused = _mismatch(check, x, y) or _refused(check, x, y, op)
    if refused is not None:
        code, at, cause = refused
        _report_comparison(check, x, y, op, code, at, cause, switch_case=switch_case)
        x.invalidate()
        return
    if x.mode == "constant" and y.mode == "constant":
        x.val = constant.compare(x.val, op, y.val)
    else:
        x.mode = "value"
        # The operands have no other context, so they get their default types now.
        update_expr_type(check, x.expr, default_type(x.type), final=True)
        update_expr_type(check, y.expr, default_type(y.type), final=True)
    x.type = UNTYPED_BOOL


def _mismatch(check: Checker, x: Operand, y: Operand) -> tuple[str, Operand, str] | None:
    if not assignable_to(check, x, y.type)[0] or not assignable_to(check, y, x.type)[0]:
        return None
    xt, yt = check.type_string(x.type), check.type_string(y.type)
    return "MismatchedTypes", y, f"mismatched types {xt} and {yt}"


def _refused(check: Checker, x: Operand, y: Operand, op: str) -> tuple[str, Operand, str] | None:
    """Code, operand and cause when the operands' types do not have `op`."""
    if op not in ("==", "!="):
        for z in (x, y):
            if not all_ordered(z.type):
                return "UndefinedOp", z, ""
        return None
    if x.mode == "nilvalue" or y.mode == "nilvalue":
        t = y.type if x.mode == "nilvalue" else x.type
        return None if has_nil(t) else ("UndefinedOp", y, "")
    for z in (x, y):
        if not comparable(z.type):
            return "UndefinedOp", z, incomparable_cause(check, z.type)
    return None


def _report_comparison(  # noqa: PLR0913 (everything the message says)
    check: Checker, x: Operand, y: Operand, op: str, code: str, at: Operand, cause: str,
    *, switch_case: bool,
) -> None:  # fmt: skip
    if not cause:
        if is_type_param(x.type) or is_type_param(y.type):
            at = at if is_type_param(x.type) else y
            cause = f"type parameter {check.type_string(at.type)} cannot use operator {op}"
        else:
            what = composite_kind(at.type) or check.type_string(at.type)
            cause = f"operator {op} not defined on {what}"
    assert x.expr is not None
    xs = expr_string(x.expr)
    ys = y.name or expr_string(y.expr)
    if switch_case:
        check.error(x, code, f"invalid case {xs} in switch on {ys} ({cause})")
    else:
        check.error(at, code, f"invalid operation: {xs} {op} {ys} ({cause})")


def incomparable_cause(check: Checker, t: Type) -> str:
    """Why values of `t` cannot be compared."""
    if isinstance(under(t), (Slice, Signature, Map)):
        return composite_kind(t) + " can only be compared to nil"
    return comparable_type(t, dynamic=True, show=check.type_string) or ""


# ------------------------------------------------------------------------------------------ shift


def shift(check: Checker, x: Operand, y: Operand, e: ast.Expr | None, op: str) -> None:
    """`x << y` `x >> y`. Spec: Operators.

    An untyped constant shifted by a variable count gets the type it would have without the shift:
    it is marked, and checked when that type is known.
    """
    xval = constant.to_int(x.val) if x.mode == "constant" else None
    if not all_integer(x.type) and not (is_untyped(x.type) and type(xval) is int):
        _must_be_integer(check, x)
        return
    count = _shift_count(check, x, y)
    if x.mode == "invalid":
        return
    if x.mode == "constant":
        if y.mode == "constant":
            _constant_shift(check, x, y, xval, count, e, op)
            return
        if is_untyped(x.type):
            assert x.expr is not None
            info = check.untyped.get(x.expr)
            if info is not None:
                info.is_lhs = True
            x.mode = "value"
            return
    if not all_integer(x.type):
        _must_be_integer(check, x)
        return
    x.mode = "value"


def _must_be_integer(check: Checker, x: Operand) -> None:
    msg = f"invalid operation: shifted operand {operand_str(check, x)} must be integer"
    check.error(x, "InvalidShiftOperand", msg)
    x.invalidate()


def _shift_count(check: Checker, x: Operand, y: Operand) -> Value:
    """Check shift count `y`; x becomes invalid when it is in error. Gives a constant count."""
    count = None
    if y.mode == "constant":
        count = constant.to_int(y.val)
        if type(count) is int and count < 0:
            msg = f"invalid operation: negative shift count {operand_str(check, y)}"
            check.error(y, "InvalidShiftCount", msg)
            x.invalidate()
            return None
        if is_untyped(y.type):
            # In a constant shift the count never gets a type of its own: it must only fit.
            representable(check, y, UINT)
    elif not all_integer(y.type):
        if is_untyped(y.type):
            convert_untyped(check, y, UINT)
        else:
            msg = f"invalid operation: shift count {operand_str(check, y)} must be integer"
            check.error(y, "InvalidShiftCount", msg)
            y.invalidate()
    if y.mode == "invalid":
        x.invalidate()
    return count


def _constant_shift(  # noqa: PLR0913 (both operands with their values)
    check: Checker, x: Operand, y: Operand, xval: Value, count: Value, e: ast.Expr | None, op: str
) -> None:
    if x.val is None or y.val is None:
        x.val = None
        if not is_integer(x.type):
            x.type = UNTYPED_INT
        return
    if not isinstance(count, int) or count > MAX_SHIFT:
        msg = f"invalid operation: invalid shift count {operand_str(check, y)}"
        check.error(y, "InvalidShiftCount", msg)
        x.invalidate()
        return
    if not is_integer(x.type):
        x.type = UNTYPED_INT
    x.val = constant.shift(xval, op, count)
    x.expr = e
    overflow(check, x, op_pos(e))
