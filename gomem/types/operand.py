"""Operands: what an expression denotes while it is checked. Named after go/types' operand.go."""

from __future__ import annotations

from gomem.record import mutable
from gomem.types import constant
from gomem.types.alias import unalias
from gomem.types.format import expr_string
from gomem.types.predicates import (
    has_name,
    identical,
    is_generic,
    is_interface,
    is_untyped,
    is_valid,
)
from gomem.types.type import (
    Alias,
    Array,
    Basic,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    TypeParam,
    Union,
)
from gomem.types.under import bound_interface, safe_underlying, under, under_is
from gomem.types.universe import INVALID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.syntax import ast
    from gomem.types.check import Checker
    from gomem.types.constant import Value
    from gomem.types.type import Type

__all__ = [
    "Operand",
    "assignable_to",
    "composite_kind",
    "new_operand",
    "operand_str",
]

_MODE_TEXT = {
    "invalid": "invalid operand",
    "novalue": "no value",
    "builtin": "built-in",
    "typexpr": "type",
    "constant": "constant",
    "variable": "variable",
    "mapindex": "map index expression",
    "value": "value",
    "nilvalue": "nil",
    "commaok": "comma, ok expression",
    "commaerr": "comma, error expression",
}


@mutable
class Operand:
    """An operand; checking an expression fills one in.

    `mode` is "invalid" or one of those of info.TypeAndValue. `val` belongs to mode "constant" and
    is None when the value is unknown. `id` is the name of a built-in ("append", "unsafe.Sizeof").
    `name` stands for an expression that the source does not have ("1st function result"), whose
    place is that of `expr`.
    """

    mode: str
    type: Type
    expr: ast.Expr | None = None
    val: Value = None
    id: str = ""
    name: str = ""

    def valid(self) -> bool:
        """Whether no error was found."""
        return self.mode != "invalid"

    def invalidate(self) -> None:
        """Mark as erroneous, so that nothing more is said about it."""
        self.mode = "invalid"

    def is_nil(self) -> bool:
        """Whether this is the predeclared nil."""
        return self.mode == "nilvalue"

    def copy_from(self, x: Operand) -> None:
        """Become equal to `x`."""
        self.mode, self.type, self.expr = x.mode, x.type, x.expr
        self.val, self.id, self.name = x.val, x.id, x.name


def new_operand() -> Operand:
    """An operand to be filled in."""
    return Operand("invalid", INVALID)


# ------------------------------------------------------------------------------------------- text


def operand_str(check: Checker, x: Operand) -> str:
    """An operand as messages show it: `x (variable of type int)`."""
    if x.mode == "nilvalue":
        return _nil_str(check, x)
    expr = _operand_expr(check, x)
    out = _MODE_TEXT[x.mode]
    has_type = False
    if x.mode not in ("invalid", "novalue", "builtin", "typexpr"):
        if is_untyped(x.type):
            assert isinstance(x.type, Basic)
            out = f"{x.type.name} {out}"
        else:
            has_type = True
    if x.mode == "constant":
        text = constant.string(x.val)
        if text != expr:
            out += " " + text
    if has_type:
        out += _type_phrase(check, x.type)
    return f"{expr} ({out})" if expr else out


def _operand_expr(check: Checker, x: Operand) -> str:
    if x.name or x.expr is not None:
        return x.name or expr_string(x.expr)
    if x.mode == "builtin":
        return x.id.removeprefix("unsafe.")
    if x.mode == "typexpr":
        return check.type_string(x.type)
    return constant.string(x.val) if x.mode == "constant" else ""


def _nil_str(check: Checker, x: Operand) -> str:
    if x.type is INVALID:
        return "nil (with invalid type)"
    if is_untyped(x.type):
        return "nil"
    return f"nil (of type {check.type_string(x.type)})"


def _type_phrase(check: Checker, t: Type) -> str:
    if not is_valid(t):
        return " with invalid type"
    desc = "generic " if is_generic(t) else ""
    param = unalias(t)
    if not isinstance(param, TypeParam):
        if isinstance(t, (Alias, Named)):
            what = composite_kind(t)
            if not what:
                u = under(t)
                assert isinstance(u, Basic)
                what = u.name
            desc += what + " "
        return f" of {desc}type {check.type_string(t)}"
    empty = ""
    bound = None if param.bound is None else safe_underlying(param.bound)
    if isinstance(bound, Interface) and bound.tset is not None and bound.tset.is_empty():
        empty = " with empty type set"
    shown = check.type_string(param.bound)
    return f" of type {check.type_string(t)} constrained by {shown}{empty}"


_COMPOSITE: dict[type, str] = {
    Basic: "",
    Array: "array",
    Slice: "slice",
    Struct: "struct",
    Pointer: "pointer",
    Signature: "func",
    Interface: "interface",
    Map: "map",
    Chan: "chan",
    Tuple: "tuple",
    Union: "union",
}


def composite_kind(t: Type) -> str:
    """What the underlying type of `t` is, "slice" or "func"; "" for a basic type."""
    return _COMPOSITE[type(under(t))]


# --------------------------------------------------------------------------------- assignability


def assignable_to(check: Checker, x: Operand, t: Type) -> tuple[str, str]:
    """Whether `x` may be assigned to a variable of type `t`. Spec: Assignability.

    Gives an error code, "" if it may, and a cause, often "".
    """
    if x.mode == "invalid" or not is_valid(t):
        return "", ""
    v, to = unalias(x.type), unalias(t)
    if v is to or identical(v, to):
        return "", ""
    vu, tu = under(v), under(to)
    if is_untyped(vu):
        from gomem.types.untyped import implicit_type_and_value

        if isinstance(to, TypeParam):
            ok = under_is(
                to, lambda u: u is not None and implicit_type_and_value(check, x, u)[0] is not None
            )
            return ("", "") if ok else ("IncompatibleAssign", "")
        new_type, _, _ = implicit_type_and_value(check, x, to)
        return ("", "") if new_type is not None else ("IncompatibleAssign", "")
    v_param, t_param = isinstance(v, TypeParam), isinstance(to, TypeParam)
    # Compared first: in an invalid cycle of interfaces it decides whose type set is computed first.
    same = identical(vu, tu)
    if same and not v_param and not t_param and not (has_name(v) and has_name(to)):
        return "", ""
    found = _assignable_interface(check, v, to) or _assignable_chan(v, to)
    if found is None and (v_param or t_param):
        found = _assignable_params(check, x, v, to, t)
    return found or ("IncompatibleAssign", "")


def _assignable_params(
    check: Checker, x: Operand, v: Type, t: Type, orig: Type
) -> tuple[str, str] | None:
    """Type parameters and types without a name: every type of the type set must be assignable."""
    from gomem.types.typeset import type_set

    show = check.type_string
    if isinstance(t, TypeParam) and not has_name(v):
        for term in type_set(bound_interface(t)).terms or ():
            code, cause = assignable_to(check, x, term.type)
            if code:
                msg = f"cannot assign {show(x.type)} to {show(term.type)} (in {show(t)})"
                return code, f"{msg}\n\t{cause}" if cause else msg
        return ("", "") if type_set(bound_interface(t)).terms else None
    if isinstance(v, TypeParam) and not has_name(t):
        y = Operand(x.mode, x.type, x.expr, x.val, x.id, x.name)
        for term in type_set(bound_interface(v)).terms or ():
            y.type = term.type
            code, cause = assignable_to(check, y, t)
            if code:
                msg = f"cannot assign {show(term.type)} (in {show(v)}) to {show(orig)}"
                return code, f"{msg}\n\t{cause}" if cause else msg
        return ("", "") if type_set(bound_interface(v)).terms else None
    return None


def _assignable_interface(check: Checker, v: Type, t: Type) -> tuple[str, str] | None:
    """The rules in which an interface takes part; None if they do not decide."""
    from gomem.types.instantiate import implements
    from gomem.types.lookup import is_interface_ptr

    tu = under(t)
    if (isinstance(tu, Interface) and not isinstance(t, TypeParam)) or is_interface_ptr(tu):
        cause = implements(check, v, t, constraint=False)
        if cause is None:
            return "", ""
        if not isinstance(v, TypeParam):
            return "InvalidIfaceAssign", cause
    if (
        is_interface(v)
        and not isinstance(v, TypeParam)
        and implements(check, t, v, constraint=False) is None
    ):
        return "IncompatibleAssign", "need type assertion"
    return None


def _assignable_chan(v: Type, t: Type) -> tuple[str, str] | None:
    vu, tu = under(v), under(t)
    if (
        isinstance(vu, Chan)
        and vu.dir == "both"
        and isinstance(tu, Chan)
        and identical(vu.elem, tu.elem)
    ):
        return ("InvalidChanAssign", "") if has_name(v) and has_name(t) else ("", "")
    return None
