"""Calls of built-in functions, one function for each and a table. go/types: builtins.go.

A function gets the call as a `Call`, whose `x` is the first argument and becomes the result; it
gives the parameter types for the recorded signature, None if it reported an error, or an empty
list for a constant result, which is recorded without one.
"""

from __future__ import annotations

from gomem.record import mutable, record
from gomem.syntax import ast
from gomem.types import constant
from gomem.types.alias import unalias
from gomem.types.assignments import assignment
from gomem.types.const import convert_untyped
from gomem.types.format import expr_string
from gomem.types.object import TypeName, Var
from gomem.types.operand import Operand, assignable_to, operand_str
from gomem.types.predicates import (
    all_ordered,
    all_string,
    default_type,
    identical,
    is_numeric,
    is_string,
    is_type_param,
    is_untyped,
    is_valid,
)
from gomem.types.type import (
    STRING,
    Array,
    Basic,
    Chan,
    Interface,
    Map,
    Pointer,
    Signature,
    Slice,
    Term,
    Tuple,
    TypeParam,
    Union,
)
from gomem.types.typeset import type_set
from gomem.types.under import bound_interface, common_under, type_list, under, under_is
from gomem.types.universe import (
    BYTE,
    COMPLEX64,
    COMPLEX128,
    EMPTY_INTERFACE,
    EMPTY_TUPLE,
    FLOAT32,
    FLOAT64,
    INT,
    UNTYPED_COMPLEX,
    UNTYPED_FLOAT,
)
from gomem.types.untyped import match_types, update_expr_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gomem.types.check import Checker
    from gomem.types.type import Type

__all__ = ["Builtin", "Call", "array_ptr_deref", "builtin", "make_sig", "statement_kind"]

_BYTES = Slice(BYTE)


@mutable
class Call:
    """A call of built-in `name` under way. `sig` is what will be recorded for the function."""

    check: Checker
    x: Operand
    expr: ast.CallExpr
    name: str
    args: list[Operand]
    sig: Signature | None = None

    def error(self, at: ast.Node | Operand, code: str, msg: str) -> bool:
        """Report an error; False, so that functions can return it."""
        self.check.error(at, code, msg)
        return False

    def done(self, mode: str, result: Type | None, params: Sequence[Type]) -> bool:
        """The call is fine: note its signature and its result. True."""
        self.sig = make_sig(result, params)
        self.x.mode = mode
        if result is not None:
            self.x.type = result
        return True


@record
class Builtin:
    """How a built-in is called: checker, number of arguments, and what it is as a statement."""

    check: Callable[[Call], bool]
    nargs: int
    variadic: bool
    kind: str
    own_args: bool = False
    """Whether its arguments are not all values."""


def make_sig(result: Type | None, params: Sequence[Type]) -> Signature:
    """A signature as it is recorded for a call of a built-in."""
    ins = tuple([Var("", -1, None, default_type(t), "param") for t in params])
    outs = EMPTY_TUPLE if result is None else Tuple((Var("", -1, None, result, "result"),))
    return Signature(None, Tuple(ins), outs, variadic=False)


def builtin(check: Checker, x: Operand, call: ast.CallExpr, name: str) -> bool:
    """Check a call of built-in `name` and make it `x`; False after an error."""
    from gomem.types.call import expr_list, use

    bin_ = _entry(name)
    short = name.removeprefix("unsafe.")
    if call.has_dots and name != "append":
        msg = f"invalid operation: invalid use of ... with built-in {short}"
        check.error(call, "InvalidDotDotDot", msg)
        use(check, *call.args)
        return False
    # len(x) and cap(x) are constant if x has no calls or receives; those outside do not count.
    saved = check.has_call_or_recv
    if name in ("len", "cap"):
        check.has_call_or_recv = False
    args: list[Operand] = []
    nargs = len(call.args)
    if not bin_.own_args:
        args = expr_list(check, call.args) if call.args else []
        nargs = len(args)
    ok = all(a.mode != "invalid" for a in args)
    if ok:
        ok = _count(check, call, bin_, nargs)
    if ok:
        if args:
            x.copy_from(args[0])
        c = Call(check, x, call, short, args)
        ok = bin_.check(c)
        if ok and c.sig is not None:
            check.record_builtin_type(call.fun, c.sig)
    if name in ("len", "cap"):
        check.has_call_or_recv = saved
    return ok


def _count(check: Checker, call: ast.CallExpr, bin_: Builtin, nargs: int) -> bool:
    what = ""
    if nargs < bin_.nargs:
        what = "not enough"
    elif not bin_.variadic and nargs > bin_.nargs:
        what = "too many"
    if what:
        msg = (
            f"invalid operation: {what} arguments for {expr_string(call)}"
            f" (expected {bin_.nargs}, found {nargs})"
        )
        check.error(call, "WrongArgCount", msg)
    return not what


def array_ptr_deref(t: Type) -> Type:
    """The array that `t` points to, or `t`."""
    if isinstance(t, Pointer):
        a = under(t.elem)
        if isinstance(a, Array):
            return a
    return t


# --------------------------------------------------------------------------------- slices and maps


def _slice_elem(c: Call, x: Operand) -> tuple[Type | None, str]:
    """The element type of a slice argument, or None and why there is none."""
    elem: Type | None = None
    for _, u in type_list(x.type):
        if not isinstance(u, Slice):
            have = "untyped nil" if x.mode == "nilvalue" else operand_str(c.check, x)
            return None, f"argument must be a slice; have {have}"
        if elem is None:
            elem = u.elem
        elif not identical(elem, u.elem):
            show = c.check.type_string
            what = operand_str(c.check, x)
            return None, f"mismatched slice element types {show(elem)} and {show(u.elem)} in {what}"
    return elem, ""


def _bytes_like(t: Type) -> tuple[bool, bool]:
    """Whether all types of `t` are strings and byte slices, and whether one is a string."""
    types = [u for _, u in type_list(t)]
    strings = [u for u in types if u is not None and is_string(u)]
    slices = [u for u in types if isinstance(u, Slice) and identical(u.elem, BYTE)]
    return len(strings) + len(slices) == len(types), bool(strings)


def _append(c: Call) -> bool:
    from gomem.types.call import arguments

    x = c.x
    elem, cause = _slice_elem(c, x)
    if elem is None:
        return c.error(x, "InvalidAppend", f"invalid append: {cause}")
    if len(c.args) == 2 and c.expr.has_dots and not assignable_to(c.check, x, _BYTES)[0]:
        # append([]byte, string...)
        y = c.args[1]
        if _bytes_like(y.type) == (True, True):
            if is_untyped(y.type):
                convert_untyped(c.check, y, default_type(y.type))
            c.done("value", x.type, (x.type, y.type))
            assert c.sig is not None
            c.sig.variadic = True
            return True
    result = x.type
    c.done("value", result, (result, Slice(elem)))
    assert c.sig is not None
    c.sig.variadic = True
    arguments(c.check, c.expr, c.sig, c.args)
    # An argument in error does not change the type of the result.
    x.mode, x.type = "value", result
    return True


def _len_cap(c: Call) -> bool:
    x = c.x
    if is_type_param(x.type):
        fine = under_is(x.type, lambda u: u is not None and _length(c, array_ptr_deref(u))[0] != "")
        mode, val = ("value" if fine else ""), None
    else:
        mode, val = _length(c, array_ptr_deref(under(x.type)))
    if not mode:
        if is_valid(under(x.type)):
            msg = f"invalid argument: {operand_str(c.check, x)} for built-in {c.name}"
            c.error(x, "InvalidLen" if c.name == "len" else "InvalidCap", msg)
        return False
    if mode == "value":
        return c.done(mode, INT, (x.type,))
    x.mode, x.type, x.val = mode, INT, val
    return True


def _length(c: Call, u: Type) -> tuple[str, int | None]:
    """Mode and value of the length or capacity of an argument; "" if it has none."""
    is_len = c.name == "len"
    match u:
        case Basic() if u.flags & STRING and is_len:
            if c.x.mode != "constant":
                return "value", None
            return "constant", len(c.x.val) if isinstance(c.x.val, bytes) else None
        case Array():
            if c.check.has_call_or_recv:
                return "value", None
            return "constant", u.len if u.len >= 0 else None
        case Slice() | Chan():
            return "value", None
        case Map() if is_len:
            return "value", None
        case _:
            return "", None


def _clear(c: Call) -> bool:
    x = c.x
    if not under_is(x.type, lambda u: isinstance(u, (Map, Slice))):
        what = operand_str(c.check, x)
        msg = (
            f"invalid argument: cannot clear {what}:"
            " argument must be (or constrained by) map or slice"
        )
        return c.error(x, "InvalidClear", msg)
    return c.done("novalue", None, (x.type,))


def _close(c: Call) -> bool:
    for _, u in type_list(c.x.type):
        what = operand_str(c.check, c.x)
        if not isinstance(u, Chan):
            msg = f"invalid operation: cannot close non-channel {what}"
            return c.error(c.x, "InvalidClose", msg)
        if u.dir == "recv":
            msg = f"invalid operation: cannot close receive-only channel {what}"
            return c.error(c.x, "InvalidClose", msg)
    return c.done("novalue", None, (c.x.type,))


def _copy(c: Call) -> bool:
    x, y = c.x, c.args[1]
    dst, cause = _slice_elem(c, x)
    if dst is None:
        return c.error(x, "InvalidCopy", f"invalid copy: {cause}")
    special = not assignable_to(c.check, x, _BYTES)[0] and _bytes_like(y.type)[0]
    if not special:
        src, cause = _slice_elem(c, y)
        if src is None:
            if not all_string(y.type):
                return c.error(y, "InvalidCopy", f"invalid copy: {cause}")
            src = BYTE
        if not identical(dst, src):
            xs, ys = operand_str(c.check, x), operand_str(c.check, y)
            dt, st = c.check.type_string(dst), c.check.type_string(src)
            msg = (
                f"invalid copy: arguments {xs} and {ys} have different element types {dt} and {st}"
            )
            return c.error(x, "InvalidCopy", msg)
    if is_untyped(y.type):
        convert_untyped(c.check, y, default_type(y.type))
    return c.done("value", INT, (x.type, y.type))


def _delete(c: Call) -> bool:
    x = c.x
    t = x.type
    key: Type | None = None
    for _, u in type_list(t):
        what = operand_str(c.check, x)
        if not isinstance(u, Map):
            return c.error(x, "InvalidDelete", f"invalid argument: {what} is not a map")
        if key is not None and not identical(u.key, key):
            msg = f"invalid argument: maps of {what} must have identical key types"
            return c.error(x, "InvalidDelete", msg)
        key = u.key
    assert key is not None
    x.copy_from(c.args[1])
    assignment(c.check, x, key, "argument to delete")
    return x.mode != "invalid" and c.done("novalue", None, (t, key))


# --------------------------------------------------------------------------------- allocation


def _makeable(_: Type | None, u: Type | None) -> str | None:
    if u is None:
        return "no specific type"
    return None if isinstance(u, (Slice, Map, Chan)) else "type must be slice, map, or channel"


def _make(c: Call) -> bool:
    from gomem.types.index import index
    from gomem.types.typexpr import var_type

    call = c.expr
    t = var_type(c.check, call.args[0])
    if not is_valid(t):
        return False
    u, cause = common_under(t, _makeable, c.check.type_string)
    if u is None:
        msg = f"invalid argument: cannot make {expr_string(call.args[0])}: {cause}"
        return c.error(call.args[0], "InvalidMake", msg)
    least, nargs = (2 if isinstance(u, Slice) else 1), len(call.args)
    if not least <= nargs <= least + 1:
        msg = (
            f"invalid operation: {expr_string(call)} expects {least} or {least + 1} arguments;"
            f" found {nargs}"
        )
        return c.error(call, "WrongArgCount", msg)
    types, sizes = [t], []
    for arg in call.args[1:]:
        typ, size = index(c.check, arg, -1)
        types.append(typ)
        if size >= 0:
            sizes.append(size)
    if len(sizes) == 2 and sizes[0] > sizes[1]:
        msg = "invalid argument: length and capacity swapped"
        c.error(call.args[1], "SwappedMakeArgs", msg)
    return c.done("value", t, types)


def _new(c: Call) -> bool:
    """`new(T)`, and since 1.26 `new(x)`."""
    from gomem.types.expr import exclude, expr_or_type
    from gomem.types.typexpr import valid_var_type

    x, arg = c.x, c.expr.args[0]
    expr_or_type(c.check, x, arg)
    exclude(c.check, x, frozenset(("novalue", "builtin")))
    if x.mode == "invalid":
        return False
    if x.mode == "typexpr":
        valid_var_type(c.check, arg, x.type)
    elif is_untyped(x.type):
        assignment(c.check, x, None, "argument to new")
        if x.mode == "invalid":
            return False
    return c.done("value", Pointer(x.type), (x.type,))


# ------------------------------------------------------------------------------------- numbers


def _complex(c: Call) -> bool:
    x, y = c.x, c.args[1]
    _match_complex_parts(c, x, y)
    if x.mode == "invalid" or y.mode == "invalid":
        return False
    if not identical(x.type, y.type):
        xt, yt = c.check.type_string(x.type), c.check.type_string(y.type)
        msg = f"invalid operation: {expr_string(c.expr)} (mismatched types {xt} and {yt})"
        return c.error(x, "InvalidComplex", msg)
    results = {"float32": COMPLEX64, "float64": COMPLEX128, "untyped float": UNTYPED_COMPLEX}
    result = _apply(c, x, results)
    if result is None:
        msg = (
            f"invalid argument: arguments have type {c.check.type_string(x.type)},"
            " expected floating-point"
        )
        return c.error(x, "InvalidComplex", msg)
    if x.mode == "constant" and y.mode == "constant":
        im = constant.make_imag(constant.to_float(y.val))
        x.val = constant.binary_op(constant.to_float(x.val), "+", im)
        x.type = result
        return True
    return c.done("value", result, (x.type, x.type))


def _apply(c: Call, x: Operand, results: dict[str, Basic]) -> Type | None:
    """The result type for the type of `x`; a type parameter gives a new one of the results."""
    u = under(x.type)
    if isinstance(u, Basic):
        return results.get(u.kind)
    p = unalias(x.type)
    if not isinstance(p, TypeParam):
        return None
    terms = []
    for term in type_set(bound_interface(p)).terms or ():
        tu = under(term.type)
        r = results.get(tu.kind) if isinstance(tu, Basic) else None
        if r is None:
            return None
        terms.append(Term(term.tilde, r))
    if not terms:
        return None
    msg = f"{operand_str(c.check, x)} not supported as argument to built-in {c.name}"
    code = {"real": "InvalidReal", "imag": "InvalidImag"}.get(c.name, "InvalidComplex")
    c.check.soft_error(x, code, f"{msg} for go1.18 (see go.dev/issue/50937)")
    obj = TypeName(p.obj.name, p.obj.pos, c.check.pkg)
    bound = Interface((), (Union(tuple(terms)),), implicit=True, complete=True)
    q = TypeParam(obj, p.index, bound)
    obj.type = q
    return q


def _match_complex_parts(c: Call, x: Operand, y: Operand) -> None:
    """Bring the parts to one type, if one or both are untyped."""
    if is_untyped(x.type) and is_untyped(y.type):
        if x.mode == "constant" and y.mode == "constant":
            for z in (x, y):
                if is_numeric(z.type) and constant.sign(constant.imag(z.val)) == 0:
                    z.type = UNTYPED_FLOAT
            return
        convert_untyped(c.check, x, FLOAT64)
        convert_untyped(c.check, y, FLOAT64)
    elif is_untyped(x.type):
        convert_untyped(c.check, x, y.type)
    elif is_untyped(y.type):
        convert_untyped(c.check, y, x.type)


def _real_imag(c: Call) -> bool:
    x = c.x
    if is_untyped(x.type):
        if x.mode != "constant":
            convert_untyped(c.check, x, COMPLEX128)
            if x.mode == "invalid":
                return False
        elif is_numeric(x.type):
            x.type = UNTYPED_COMPLEX
    results = {"complex64": FLOAT32, "complex128": FLOAT64, "untyped complex": UNTYPED_FLOAT}
    result = _apply(c, x, results)
    if result is None:
        msg = (
            f"invalid argument: argument has type {c.check.type_string(x.type)},"
            " expected complex type"
        )
        return c.error(x, "InvalidReal" if c.name == "real" else "InvalidImag", msg)
    if x.mode == "constant":
        x.val = constant.real(x.val) if c.name == "real" else constant.imag(x.val)
        x.type = result
        return True
    return c.done("value", result, (x.type,))


def _min_max(c: Call) -> bool:
    x = c.x
    for i, a in enumerate(c.args):
        if not all_ordered(a.type):
            msg = f"invalid argument: {operand_str(c.check, a)} cannot be ordered"
            return c.error(a, "InvalidMinMaxOperand", msg)
        if i > 0 and not _min_max_next(c, x, a):
            return False
    if x.mode != "constant":
        x.mode = "value"
        # Untyped results of shifts have no other context.
        assignment(c.check, x, EMPTY_INTERFACE, f"argument to built-in {c.name}")
        if x.mode == "invalid":
            return False
    for a in c.args:
        update_expr_type(c.check, a.expr, x.type, final=True)
    if x.mode == "constant":
        return True
    return c.done("value", x.type, [x.type] * len(c.args))


def _min_max_next(c: Call, x: Operand, a: Operand) -> bool:
    match_types(c.check, x, a)
    if x.mode == "invalid":
        return False
    if not identical(x.type, a.type):
        xt, at = c.check.type_string(x.type), c.check.type_string(a.type)
        assert a.expr is not None
        msg = (
            f"invalid argument: mismatched types {xt} (previous argument)"
            f" and {at} (type of {expr_string(a.expr)})"
        )
        return c.error(a, "MismatchedTypes", msg)
    if x.mode == "constant" and a.mode == "constant":
        if constant.compare(a.val, "<" if c.name == "min" else ">", x.val):
            x.copy_from(a)
    else:
        x.mode = "value"
    return True


# ------------------------------------------------------------------------------ panics and output


def _panic(c: Call) -> bool:
    check = c.check
    if check.sig is not None and check.sig.results.vars:
        # Only functions with results are asked whether they end in a panic.
        if check.is_panic is None:
            check.is_panic = set()
        check.is_panic.add(c.expr)
    assignment(check, c.x, EMPTY_INTERFACE, "argument to panic")
    return c.x.mode != "invalid" and c.done("novalue", None, (EMPTY_INTERFACE,))


def _print(c: Call) -> bool:
    for a in c.args:
        assignment(c.check, a, None, f"argument to built-in {c.name}")
        if a.mode == "invalid":
            return False
    return c.done("novalue", None, [a.type for a in c.args])


def _recover(c: Call) -> bool:
    return c.done("value", EMPTY_INTERFACE, ())


# ------------------------------------------------------------------------------------------ table


def _expr(check: Callable[[Call], bool], nargs: int, *, variadic: bool = False) -> Builtin:
    return Builtin(check, nargs, variadic, "expression")


def _stmt(check: Callable[[Call], bool], nargs: int, *, variadic: bool = False) -> Builtin:
    return Builtin(check, nargs, variadic, "statement")


_BUILTINS = {
    "append": _expr(_append, 1, variadic=True),
    "cap": _expr(_len_cap, 1),
    "clear": _stmt(_clear, 1),
    "close": _stmt(_close, 1),
    "complex": _expr(_complex, 2),
    "copy": _stmt(_copy, 2),
    "delete": _stmt(_delete, 2),
    "imag": _expr(_real_imag, 1),
    "len": _expr(_len_cap, 1),
    "make": Builtin(_make, 1, variadic=True, kind="expression", own_args=True),
    "max": _expr(_min_max, 1, variadic=True),
    "min": _expr(_min_max, 1, variadic=True),
    "new": Builtin(_new, 1, variadic=False, kind="expression", own_args=True),
    "panic": _stmt(_panic, 1),
    "print": _stmt(_print, 0, variadic=True),
    "println": _stmt(_print, 0, variadic=True),
    "real": _expr(_real_imag, 1),
    "recover": _stmt(_recover, 0),
}


def _entry(name: str) -> Builtin:
    if name.startswith("unsafe."):
        from gomem.types.builtins_unsafe import UNSAFE_BUILTINS

        return UNSAFE_BUILTINS[name]
    return _BUILTINS[name]


def statement_kind(name: str) -> str:
    """Whether a call of the built-in may stand as a statement."""
    return _entry(name).kind
