"""Index and slice expressions. Named after go/types' index.go. Spec: Index, Slice expressions."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.types import constant, cycles
from gomem.types.assignments import assignment
from gomem.types.const import convert_untyped, representable_const
from gomem.types.operand import Operand, new_operand, operand_str
from gomem.types.predicates import (
    all_integer,
    identical,
    is_string,
    is_type_param,
    is_untyped,
    is_valid,
)
from gomem.types.type import STRING, Array, Basic, Map, Pointer, Signature, Slice
from gomem.types.under import type_list, under
from gomem.types.universe import BYTE, INT, INVALID, STRING_TYPE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.type import Type

__all__ = ["index", "index_expr", "is_valid_index", "slice_expr"]


def index_expr(check: Checker, x: Operand, e: ast.IndexExpr | ast.IndexListExpr) -> bool:
    """`x[i]`; also an instance of a generic type. True if `x` is a generic function."""
    from gomem.types import call, expr, typexpr

    indices = e.indices if isinstance(e, ast.IndexListExpr) else (e.index,)
    expr.expr_or_type(check, x, e.x, allow_generic=True)
    if x.mode == "invalid":
        call.use(check, *indices)
        return False
    if x.mode == "typexpr":
        x.invalidate()
        x.type = typexpr.var_type(check, e)
        if is_valid(x.type):
            x.mode = "typexpr"
        return False
    if x.mode == "value" and _is_generic_func(x.type):
        return True
    expr.non_generic(check, None, x)
    if x.mode == "invalid" or not _complete(check, x):
        x.invalidate()
        return False
    u = under(x.type)
    if isinstance(u, Map):
        _map_index(check, x, e, u.key, u.elem)
        return False
    if is_type_param(x.type):
        key, length = _indexed_param(x)
        if key is not None:
            _map_index(check, x, e, key, x.type)
            return False
    else:
        length = _indexed(x, u)
    if length is not None:
        index(check, _single_index(check, indices), length)
        return False
    check.error(e.pos, "NonSliceableOperand", f"cannot index {operand_str(check, x)}")
    call.use(check, *indices)
    x.invalidate()
    return False


def _indexed_param(x: Operand) -> tuple[Type | None, int | None]:
    """Make `x`, whose type is a type parameter, the element.

    Gives the key type if all its types are maps, and the least length if known, else -1, or None
    if it cannot be indexed.
    """
    key: Type | None = None
    elem: Type | None = None
    length, mode = -1, "variable"
    for _, u in type_list(x.type):
        y = Operand(x.mode, INVALID)
        k, n = (u.key, -1) if isinstance(u, Map) else (None, None)
        if isinstance(u, Map):
            y.type = u.elem
        elif u is not None:
            n = _indexed(y, u)
            mode = "value" if y.mode == "value" else mode
        if n is None:
            return None, None
        if elem is None:
            key, elem, length = k, y.type, n
            continue
        if (key is None) != (k is None) or (key and k and not identical(key, k)):
            return None, None  # maps do not mix with others
        if not identical(elem, y.type):
            return None, None
        if 0 <= n < length:
            length = n
    assert elem is not None
    x.mode, x.type = mode, elem
    return key, length


def _complete(check: Checker, x: Operand) -> bool:
    """Whether the types that say what indexing `x` gives are declared completely."""
    if not cycles.is_complete(check, x.type):
        return False
    u = under(x.type)
    return not isinstance(u, (Pointer, Map)) or cycles.is_complete(check, u.elem)


def _is_generic_func(t: Type) -> bool:
    u = under(t)
    return isinstance(u, Signature) and bool(u.type_params)


def _map_index(
    check: Checker, x: Operand, e: ast.IndexExpr | ast.IndexListExpr, key_type: Type, elem: Type
) -> None:
    from gomem.types.expr import generic_expr

    indices = e.indices if isinstance(e, ast.IndexListExpr) else (e.index,)
    key = new_operand()
    generic_expr(check, key, _single_index(check, indices))
    assignment(check, key, key_type, "map index")
    # The map expression is fine, so go on even if the key was not.
    x.mode, x.type, x.expr = "mapindex", elem, e


def _indexed(x: Operand, u: Type) -> int | None:
    """Make `x` the element; its length if known, else -1; None if it cannot be indexed."""
    length = -1
    match u:
        case Basic():
            if not u.flags & STRING:
                return None
            if x.mode == "constant" and isinstance(x.val, bytes):
                length = len(x.val)
            x.mode, x.type = "value", BYTE
        case Array():
            length = u.len
            if x.mode != "variable":
                x.mode = "value"
            x.type = u.elem
        case Pointer():
            a = under(u.elem)
            if not isinstance(a, Array):
                return None
            length = a.len
            x.mode, x.type = "variable", a.elem
        case Slice():
            x.mode, x.type = "variable", u.elem
        case _:
            return None
    return length


def _single_index(check: Checker, indices: tuple[ast.Expr, ...]) -> ast.Expr:
    if len(indices) > 1:
        check.error(indices[1], "InvalidIndex", "invalid operation: more than one index")
    return indices[0]


def slice_expr(check: Checker, x: Operand, e: ast.SliceExpr) -> None:
    """`x[lo:hi]` and `x[lo:hi:max]`."""
    from gomem.types import call, expr

    expr.expr(check, None, x, e.x)
    if x.mode == "invalid":
        call.use(check, e.lo, e.hi, e.max)
        return
    u: Type | None = under(x.type)
    if is_type_param(x.type):
        u = _common_sliced(check, x)
    if isinstance(u, Pointer) and not cycles.is_complete(check, u.elem):
        u = None
    if u is None:
        x.invalidate()
        return
    length = _sliced(check, x, e, u)
    if x.mode == "invalid":
        return
    x.mode = "value"
    if e.slice3 and (e.hi is None or e.max is None):
        msg = "2nd and 3rd index required in 3-index slice"
        check.error(e, "InvalidSyntaxTree", msg)
        x.invalidate()
        return
    _slice_indices(check, e, length)


def _common_sliced(check: Checker, x: Operand) -> Type | None:
    """The underlying type of a type parameter that is sliced; strings go with byte slices."""
    first: Type | None = None
    common: Type | None = None
    has_string = False
    show = check.type_string
    for t, u in type_list(x.type):
        msg = ""
        if u is None:
            msg = f"no specific type in {show(x.type)}"
        else:
            if is_string(u):
                u, has_string = Slice(BYTE), True
            if common is None:
                first, common = t, u
            elif not identical(common, u):
                msg = f"{show(first)} and {show(t)} have different underlying types"
        if msg:
            msg = f"cannot slice {operand_str(check, x)}: {msg}"
            check.error(x, "NonSliceableOperand", msg)
            return STRING_TYPE if has_string else None
    return STRING_TYPE if has_string else common


def _sliced(check: Checker, x: Operand, e: ast.SliceExpr, u: Type) -> int:
    """Give `x` the type of its slices; its length if known, else -1."""
    match u:
        case Basic() if u.flags & STRING:
            if e.slice3:
                at = e.max if e.max is not None else e
                msg = "invalid operation: 3-index slice of string"
                check.error(at, "InvalidSliceExpr", msg)
                x.invalidate()
                return -1
            if is_untyped(x.type):
                x.type = STRING_TYPE
            if x.mode == "constant" and isinstance(x.val, bytes):
                return len(x.val)
            return -1
        case Array():
            if x.mode != "variable":
                msg = f"cannot slice unaddressable value {operand_str(check, x)}"
                check.error(x, "NonSliceableOperand", msg)
                x.invalidate()
                return -1
            x.type = Slice(u.elem)
            return u.len
        case Pointer():
            a = under(u.elem)
            if isinstance(a, Array):
                x.type = Slice(a.elem)
                return a.len
        case Slice():
            return -1
        case _:
            pass
    check.error(x, "NonSliceableOperand", f"cannot slice {operand_str(check, x)}")
    x.invalidate()
    return -1


def _slice_indices(check: Checker, e: ast.SliceExpr, length: int) -> None:
    """Check the indices, also that constant ones do not decrease."""
    values = []
    exprs = (e.lo, e.hi, e.max)
    for i, expr in enumerate(exprs):
        v = -1
        if expr is not None:
            v = index(check, expr, length + 1 if length >= 0 else -1)[1]
        elif i == 0:
            v = 0
        elif length >= 0:
            v = length
        values.append(v)
    for i, v in enumerate(values[:-1]):
        if v <= 0:
            continue
        for j in range(i + 1, len(values)):
            at = exprs[j]
            if 0 <= values[j] < v:
                # A missing bound is the length, which the checked indices do not exceed.
                assert at is not None
                msg = f"invalid slice indices: {values[j]} < {v}"
                check.error(at, "SwappedSliceIndices", msg)
                return


def index(check: Checker, e: ast.Expr, limit: int) -> tuple[Type, int]:
    """Check an index that must be below `limit` (if that is >= 0).

    Gives its type (invalid after an error) and its value if it is constant, else -1.
    """
    from gomem.types.expr import expr

    x = new_operand()
    expr(check, None, x, e)
    if not is_valid_index(check, x, "InvalidIndex", "index", allow_negative=False):
        return INVALID, -1
    if x.mode != "constant":
        return x.type, -1
    if not isinstance(x.val, int):
        return INVALID, -1
    if 0 <= limit <= x.val:
        shown = constant.string(x.val)
        msg = f"invalid argument: index {shown} out of bounds [0:{limit}]"
        check.error(x, "InvalidIndex", msg)
        return INVALID, -1
    return x.type, x.val


def is_valid_index(
    check: Checker, x: Operand, code: str, what: str, *, allow_negative: bool
) -> bool:
    """Whether `x` can be an index, a length or a capacity; reports it if not."""
    if x.mode == "invalid":
        return False
    # An untyped constant becomes an int, so 1.0 and 'a' are fine.
    convert_untyped(check, x, INT)
    if x.mode == "invalid":
        return False
    refused = ""
    if not all_integer(x.type):
        refused = "must be integer"
    elif x.mode == "constant":
        if not allow_negative and constant.sign(x.val) < 0:
            refused = "must not be negative"
        else:
            ok, x.val = representable_const(x.val, INT)
            if not ok:
                refused = "overflows int"
    if refused:
        check.error(x, code, f"invalid argument: {what} {operand_str(check, x)} {refused}")
    return not refused
