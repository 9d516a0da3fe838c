"""Package regexp: parse.py reads expressions, match.py runs them.

What was made of an expression is kept in `rt.cache`: it does not change.
"""
# ruff: noqa: D103, FBT001 (natives bear the names that regexp.go declares)

from __future__ import annotations

from gomem.library.abi import NIL_SLICE
from gomem.library.regexp.match import Matcher, Text
from gomem.library.regexp.parse import ParseError, Parser
from gomem.library.text import first_rune, make_slice, slice_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime
    from gomem.library.text import Slice

_KEPT = 200
"""Expressions that are kept."""


def view(rt: Runtime, b: Slice) -> bytes:
    return slice_bytes(b)


def _matcher(rt: Runtime, expr: bytes, posix: bool) -> Matcher:
    known: dict[tuple[bytes, bool], Matcher] = rt.cache.setdefault("regexp", {})
    found = known.get((expr, posix))
    if found is None:
        p = Parser(expr, posix=posix)
        if len(known) > _KEPT:
            known.clear()
        found = known[expr, posix] = Matcher(p.parse(), p.names)
    return found


def parse(rt: Runtime, expr: bytes, posix: bool) -> tuple[Slice, bytes, bytes]:
    try:
        m = _matcher(rt, expr, posix)
    except ParseError as e:
        return NIL_SLICE, e.code.encode(), e.about
    return make_slice(m.names), b"", b""


def prefix(rt: Runtime, expr: bytes, posix: bool) -> tuple[bytes, bool]:
    return _matcher(rt, expr, posix).prefix()


def find(  # noqa: PLR0913 (Go's)
    rt: Runtime, expr: bytes, posix: bool, longest: bool, s: bytes, pos: int, n: int
) -> Slice:
    found = _matcher(rt, expr, posix).search(Text(s), pos, n, longest=longest)
    return NIL_SLICE if found is None else make_slice(found)


def findAll(  # noqa: N802, PLR0913 (Go's)
    rt: Runtime, expr: bytes, posix: bool, longest: bool, s: bytes, most: int, n: int
) -> Slice:
    m, text = _matcher(rt, expr, posix), Text(s)
    out: list[Slice] = []
    pos, before = 0, -1
    while pos <= len(s) and len(out) != most:
        found = m.search(text, pos, n, longest=longest)
        if found is None:
            break
        accept = True
        if found[1] == pos:
            accept = found[0] != before
            pos += first_rune(s, pos)[1] or 1
        else:
            pos = found[1]
        before = found[1]
        if accept:
            out.append(make_slice(found))
    return make_slice(out) if out else NIL_SLICE


def replaced(rt: Runtime, expr: bytes, posix: bool, longest: bool, s: bytes, n: int) -> Slice:
    m, text = _matcher(rt, expr, posix), Text(s)
    out: list[Slice] = []
    pos = last = 0
    while pos <= len(s):
        found = m.search(text, pos, n, longest=longest)
        if found is None:
            break
        if found[1] > last or found[0] == 0:
            out.append(make_slice(found))
        last = found[1]
        width = first_rune(s, pos)[1]
        pos = pos + width if pos + width > last else max(pos + 1, last) if pos + 1 > last else last
    return make_slice(out) if out else NIL_SLICE
