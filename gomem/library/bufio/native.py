"""Package bufio: the split functions."""
# ruff: noqa: N802, D103 (natives bear the names that scan.go declares)

from __future__ import annotations

from gomem.library.abi import NIL_SLICE, RuntimePanic
from gomem.library.text import first_rune, slice_bytes
from gomem.library.unicode.native import SPACES
from gomem.library.unicode.utf8.native import FullRuneInString

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime
    from gomem.library.text import Slice

    Found = tuple[int, Slice, None]

NOTHING: Found = (0, NIL_SLICE, None)
SPACE = frozenset([9, 10, 11, 12, 13, 32])


def ScanLines(rt: Runtime, data: Slice, at_eof: bool) -> Found:  # noqa: FBT001 (Go's parameter)
    base, off, n, cap = data
    if base is None or not n:
        return NOTHING
    try:
        end = base.index(10, off, off + n)
        used = end + 1 - off
    except ValueError:
        if not at_eof:
            return NOTHING
        end = off + n
        used = n
    if end > off and base[end - 1] == 13:
        end -= 1
    return used, (base, off, end - off, cap), None


def ScanBytes(rt: Runtime, data: Slice, at_eof: bool) -> Found:  # noqa: FBT001 (Go's parameter)
    base, off, n, cap = data
    if base is None or not n:
        if at_eof:
            return NOTHING
        if not cap:
            raise RuntimePanic("slice bounds out of range [:1] with capacity 0", "boundsError")
    return 1, (base, off, 1, cap), None


def ScanRunes(rt: Runtime, data: Slice, at_eof: bool) -> Found:  # noqa: FBT001 (Go's parameter)
    base, off, n, cap = data
    if base is None or not n:
        if at_eof:
            return NOTHING
        raise RuntimePanic("index out of range [0] with length 0", "boundsError")
    if base[off] < 0x80:
        return 1, (base, off, 1, cap), None
    head = bytes(base[off : off + min(n, 4)])
    _, width = first_rune(head)
    if width > 1:
        return width, (base, off, width, cap), None
    if not at_eof and not FullRuneInString(rt, head):
        return NOTHING
    return 1, ([0xEF, 0xBF, 0xBD], 0, 3, 3), None


def ScanWords(rt: Runtime, data: Slice, at_eof: bool) -> Found:  # noqa: FBT001 (Go's parameter)
    base, off, n, cap = data
    if base is None or not n:
        return NOTHING
    end = off + n
    i = off
    while i < end and base[i] in SPACE:
        i += 1
    start = i
    while i < end and base[i] not in SPACE:
        if base[i] >= 0x80:
            return _scan_words(data, at_eof=at_eof)
        i += 1
    if i < end:
        return i + 1 - off, (base, start, i - start, cap - (start - off)), None
    if at_eof and end > start:
        return n, (base, start, end - start, cap - (start - off)), None
    return start - off, NIL_SLICE, None


def _scan_words(data: Slice, *, at_eof: bool) -> Found:
    """ScanWords where there are other characters than ASCII."""
    base, off, n, cap = data
    s = slice_bytes(data)
    i = width = 0
    while i < n:
        r, width = first_rune(s, i)
        if r not in SPACES:
            break
        i += width
    start = i
    while i < n:
        r, width = first_rune(s, i)
        if r in SPACES:
            return i + width, (base, off + start, i - start, cap - start), None
        i += width
    if at_eof and n > start:
        return n, (base, off + start, n - start, cap - start), None
    return start, NIL_SLICE, None
