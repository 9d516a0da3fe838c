"""Package unicode/utf8."""
# ruff: noqa: N802, D103 (natives bear the names that utf8.go declares)

from __future__ import annotations

from gomem.library.text import first_rune, last_rune, rune_count, slice_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime
    from gomem.library.text import Slice


def DecodeRune(rt: Runtime, p: Slice) -> tuple[int, int]:
    base, off, n, cap = p
    return first_rune(slice_bytes((base, off, min(n, 4), cap)))


def DecodeRuneInString(rt: Runtime, s: bytes) -> tuple[int, int]:
    return first_rune(s)


def DecodeLastRune(rt: Runtime, p: Slice) -> tuple[int, int]:
    base, off, n, cap = p
    keep = min(n, 4)
    return last_rune(slice_bytes((base, off + n - keep, keep, cap)))


def DecodeLastRuneInString(rt: Runtime, s: bytes) -> tuple[int, int]:
    return last_rune(s[-4:])


def FullRuneInString(rt: Runtime, s: bytes) -> bool:
    if not s:
        return False
    r, width = first_rune(s[:4])
    if r != 0xFFFD or width != 1:
        return True
    # Not full only if some continuation would make it valid.
    c, n = s[0], len(s)
    if not 0xC2 <= c < 0xF5 or n > 3:
        return True
    need = 2 if c < 0xE0 else 3 if c < 0xF0 else 4
    if n >= need:
        return True
    low = {0xE0: 0xA0, 0xF0: 0x90}.get(c, 0x80)
    high = {0xED: 0x9F, 0xF4: 0x8F}.get(c, 0xBF)
    if n > 1 and not low <= s[1] <= high:
        return True
    return n > 2 and not 0x80 <= s[2] <= 0xBF


def FullRune(rt: Runtime, p: Slice) -> bool:
    base, off, n, cap = p
    return FullRuneInString(rt, slice_bytes((base, off, min(n, 4), cap)))


def RuneCount(rt: Runtime, p: Slice) -> int:
    return rune_count(slice_bytes(p))


def RuneCountInString(rt: Runtime, s: bytes) -> int:
    return rune_count(s)


def RuneLen(rt: Runtime, r: int) -> int:
    if r < 0 or 0xD800 <= r <= 0xDFFF or r > 0x10FFFF:
        return -1
    return 1 if r < 0x80 else 2 if r < 0x800 else 3 if r < 0x10000 else 4


def Valid(rt: Runtime, p: Slice) -> bool:
    return ValidString(rt, slice_bytes(p))


def ValidRune(rt: Runtime, r: int) -> bool:
    return 0 <= r < 0xD800 or 0xDFFF < r <= 0x10FFFF


def ValidString(rt: Runtime, s: bytes) -> bool:
    try:
        s.decode()
    except UnicodeDecodeError:
        return False
    return True
