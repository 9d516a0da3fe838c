"""Types and frames that are too large for the compiler. cmd/compile: types/size.go, ssagen/pgen.go.

Nothing here is about a type as such: gc says it when it first needs the size of one, at the name
that it has declared last.
"""

from __future__ import annotations

from bisect import bisect_right

from gomem.syntax import ast
from gomem.syntax.walk import inspect
from gomem.types.predicates import identical
from gomem.types.sizes import sizeof
from gomem.types.type import Array, Chan, Signature, Struct
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.types.check import Checker
    from gomem.types.type import Type

__all__ = ["check_frames", "check_types"]

CHAN_ELEM = 1 << 16
"""Bytes that an element of a channel must not reach."""
ADDRESS_SPACE = 1 << 50
FRAME = 1 << 30


def check_types(check: Checker) -> None:
    """Arrays larger than the address space, elements of channels of 64 kB and more."""
    _arrays(check)
    _channels(check)


def _arrays(check: Checker) -> None:
    for ident, obj in check.info.defs.items():
        if obj is None or obj.parent is not check.pkg.scope or obj.type is None:
            continue
        t = under(obj.type)
        if isinstance(t, Array) and _exceeds(t):
            what = check.type_string(t)
            check.error(ident.pos, "TypeTooLarge", f"type {what} larger than address space")


def _exceeds(t: Array) -> bool:
    size = sizeof(t.elem)
    return size < 0 or (size > 0 and t.len > (ADDRESS_SPACE - 1) // size)


def _channels(check: Checker) -> None:
    large: list[Chan] = []
    places: list[int] = []
    for e, tv in check.info.types.items():
        t = tv.type
        if not isinstance(t, Chan) or _size(t.elem) < CHAN_ELEM:
            continue
        if not any(identical(t, u) for u in large):
            large.append(t)
            places.append(e.pos)
    if not large:
        return
    local: list[ast.Node] = []
    names = sorted(_names(check, local))
    for pos in places:
        if any(spec.pos <= pos < spec.end for spec in local):
            continue
        at = bisect_right(names, pos) - 1
        message = "channel element type too large (>64kB)"
        check.error(names[max(at, 0)], "TypeTooLarge", message)


def _names(check: Checker, local: list[ast.Node]) -> list[int]:
    """Where functions, variables and the package's types are declared; the other types in `local`.

    gc reads those of a function where they are used.
    """
    found: list[int] = []

    def visit(n: ast.Node) -> bool:
        match n:
            case ast.FuncDecl():
                found.append(n.pos)
            case ast.TypeSpec():
                local.append(n)
            case ast.ValueSpec():
                found.append(n.names[0].pos)
            case ast.AssignStmt(op=":="):
                found.append(n.lhs[0].pos)
            case _:
                pass
        return True

    for file in check.files:
        for d in file.decls:
            if isinstance(d, ast.GenDecl) and d.tok == "type":
                found.extend(s.pos for s in d.specs)
            else:
                inspect(d, visit)
    return found


def check_frames(check: Checker) -> None:
    """Functions whose parameters and results do not fit into 1 GB."""
    for e, tv in check.info.types.items():
        if isinstance(e, ast.FuncLit) and isinstance(tv.type, Signature):
            _frame(check, e.pos, tv.type)
    for file in check.files:
        for d in file.decls:
            if isinstance(d, ast.FuncDecl) and d.body is not None:
                obj = check.info.defs.get(d.name)
                if obj is not None and isinstance(obj.type, Signature):
                    _frame(check, d.pos, obj.type)


def _frame(check: Checker, pos: int, sig: Signature) -> None:
    values = [sig.recv, *sig.params.vars, *sig.results.vars]
    size = sum([_size(v.type) for v in values if v is not None])
    if size > FRAME:
        mb = size >> 20
        message = f"stack frame too large (>1GB): 0 MB locals + {mb} MB args"
        check.error(pos, "FrameTooLarge", message)


def _size(t: Type | None) -> int:
    """The size in bytes of a type that may need much room; 0 for the others."""
    if t is None or not isinstance(under(t), (Array, Struct)):
        return 0
    return sizeof(t)
