"""Tags of parameters, and the lines of -m about them. cmd/compile: escape.go, paramTag."""

from __future__ import annotations

from gomem.escape.graph import ESCAPES
from gomem.escape.leaks import Leaks
from gomem.escape.types import is_uintptr, under
from gomem.types.type import Slice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.escape import Batch
    from gomem.escape.ir import Fn, Name

__all__ = ["leak_lines", "param_tags"]


def param_tags(b: Batch, fn: Fn) -> None:
    """Give every parameter of `fn` its tag, and say it."""
    tags = []
    for p in fn.params:
        assert p is not None
        tags.append(_tag(b, fn, p))
    fn.tags = tuple(tags)


def _tag(b: Batch, fn: Fn, p: Name) -> str:
    diagnose = not (fn.wrapper or fn.dupok)
    named = not p.sel.startswith("~")
    if not fn.has_body:
        return _bodyless(b, fn, p, named=named)
    if fn.uintptr_escapes and _uintptr_param(b, fn, p, diagnose=diagnose):
        return ""
    if not b.ti.has_pointers(p.type):
        return ""
    if not named:
        return "esc:"
    loc = p.loc
    assert loc is not None
    esc = loc.param_esc
    esc.optimize()
    if diagnose and not loc.attrs & ESCAPES:
        for text in leak_lines(p.sel, esc, fn):
            b.a.warn(p.pos, text)
    return esc.encode()


def _uintptr_param(b: Batch, fn: Fn, p: Name, *, diagnose: bool) -> bool:
    """Whether what is passed for `p`, made of pointers, escapes by the directive."""
    u = under(p.type)
    if is_uintptr(p.type):
        what = "uintptr"
    elif fn.sig.variadic and p is fn.params[-1] and isinstance(u, Slice) and is_uintptr(u.elem):
        what = "...uintptr"
    else:
        return False
    if diagnose:
        b.a.warn(p.pos, f"marking {p.sel} as escaping {what}")
    return True


def _bodyless(b: Batch, fn: Fn, p: Name, *, named: bool) -> str:
    """A function that is not written in Go lets everything escape, unless it promises not to."""
    if is_uintptr(p.type):
        b.a.warn(p.pos, f"assuming {p.sel} is unsafe uintptr")
        return ""
    if not b.ti.has_pointers(p.type):
        return ""
    esc = Leaks()
    if fn.noescape:
        if named:
            b.a.warn(p.pos, f"{p.sel} does not escape")
        esc.add(Leaks.MUTATOR, 0)
        esc.add(Leaks.CALLEE, 0)
    else:
        if named:
            b.a.warn(p.pos, f"leaking param: {p.sel}")
        esc.add(Leaks.HEAP, 0)
    return esc.encode()


def leak_lines(name: str, esc: Leaks, fn: Fn) -> list[str]:
    """What -m says of a parameter that stays on the stack."""
    out = []
    if esc.heap == 0:
        out.append(f"leaking param: {name}")
    elif esc.heap > 0:
        out.append(f"leaking param content: {name}")
    for i in range(min(Leaks.NUM_RESULTS, len(fn.results))):
        x = esc.result(i)
        if x >= 0:
            out.append(f"leaking param: {name} to result {fn.results[i].sel} level={x}")
    return out or [f"{name} does not escape"]
