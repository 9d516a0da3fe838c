"""Package bytes: as strings, but what is cut out of a slice is a part of the same array."""
# ruff: noqa: N802, D103 (natives bear the names that bytes.go declares)

from __future__ import annotations

from gomem.library.abi import NIL_SLICE, RuntimePanic
from gomem.library.strings import native as strings
from gomem.library.text import decode, encode, make_slice, panic_text, rune_of, slice_bytes
from gomem.library.text import slice_items as items

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime
    from gomem.library.text import Slice


def _part(s: Slice, start: int, end: int, *, full: bool = False) -> Slice:
    """s[start:end], or s[start:end:end] if `full`."""
    base, off, _, cap = s
    if base is None:
        return NIL_SLICE
    return base, off + start, end - start, end - start if full else cap - start


def Equal(rt: Runtime, a: Slice, b: Slice) -> bool:
    return a[2] == b[2] and items(a) == items(b)


def Compare(rt: Runtime, a: Slice, b: Slice) -> int:
    return strings.Compare(rt, slice_bytes(a), slice_bytes(b))


def Contains(rt: Runtime, s: Slice, sub: Slice) -> bool:
    return slice_bytes(sub) in slice_bytes(s)


def ContainsAny(rt: Runtime, s: Slice, chars: bytes) -> bool:
    return IndexAny(rt, s, chars) >= 0


def ContainsRune(rt: Runtime, s: Slice, r: int) -> bool:
    return IndexRune(rt, s, r) >= 0


def Count(rt: Runtime, s: Slice, sep: Slice) -> int:
    return strings.Count(rt, slice_bytes(s), slice_bytes(sep))


def Cut(rt: Runtime, s: Slice, sep: Slice) -> tuple[Slice, Slice, bool]:
    return _cut(s, sep, slice_bytes(s).find(slice_bytes(sep)))


def CutLast(rt: Runtime, s: Slice, sep: Slice) -> tuple[Slice, Slice, bool]:
    return _cut(s, sep, slice_bytes(s).rfind(slice_bytes(sep)))


def _cut(s: Slice, sep: Slice, at: int) -> tuple[Slice, Slice, bool]:
    if at < 0:
        return s, NIL_SLICE, False
    return _part(s, 0, at), _part(s, at + sep[2], s[2]), True


def HasPrefix(rt: Runtime, s: Slice, prefix: Slice) -> bool:
    return slice_bytes(s).startswith(slice_bytes(prefix))


def HasSuffix(rt: Runtime, s: Slice, suffix: Slice) -> bool:
    return slice_bytes(s).endswith(slice_bytes(suffix))


def CutPrefix(rt: Runtime, s: Slice, prefix: Slice) -> tuple[Slice, bool]:
    found = HasPrefix(rt, s, prefix)
    return (_part(s, prefix[2], s[2]) if found else s), found


def CutSuffix(rt: Runtime, s: Slice, suffix: Slice) -> tuple[Slice, bool]:
    found = HasSuffix(rt, s, suffix)
    return (_part(s, 0, s[2] - suffix[2]) if found else s), found


def TrimPrefix(rt: Runtime, s: Slice, prefix: Slice) -> Slice:
    return CutPrefix(rt, s, prefix)[0]


def TrimSuffix(rt: Runtime, s: Slice, suffix: Slice) -> Slice:
    return CutSuffix(rt, s, suffix)[0]


def EqualFold(rt: Runtime, s: Slice, t: Slice) -> bool:
    return strings.EqualFold(rt, slice_bytes(s), slice_bytes(t))


def Index(rt: Runtime, s: Slice, sep: Slice) -> int:
    return slice_bytes(s).find(slice_bytes(sep))


def IndexAny(rt: Runtime, s: Slice, chars: bytes) -> int:
    return strings.IndexAny(rt, slice_bytes(s), chars)


def IndexByte(rt: Runtime, s: Slice, c: int) -> int:
    base, off, n, _ = s
    if base is None:
        return -1
    try:
        return base.index(c, off, off + n) - off
    except ValueError:
        return -1


def IndexRune(rt: Runtime, s: Slice, r: int) -> int:
    return strings.IndexRune(rt, slice_bytes(s), r)


def LastIndex(rt: Runtime, s: Slice, sep: Slice) -> int:
    return slice_bytes(s).rfind(slice_bytes(sep))


def LastIndexAny(rt: Runtime, s: Slice, chars: bytes) -> int:
    return strings.LastIndexAny(rt, slice_bytes(s), chars)


def LastIndexByte(rt: Runtime, s: Slice, c: int) -> int:
    return slice_bytes(s).rfind(c)


def Repeat(rt: Runtime, b: Slice, count: int) -> Slice:
    if count < 0:
        raise panic_text(rt, b"bytes: negative Repeat count")
    if b[2] * count > strings.MAX_INT:
        raise panic_text(rt, b"bytes: Repeat output length overflow")
    if b[2] * count > strings.MAX_ALLOC:
        raise RuntimePanic("makeslice: len out of range")
    return make_slice(items(b) * count)


def Runes(rt: Runtime, s: Slice) -> Slice:
    return make_slice([rune_of(c) for c in decode(slice_bytes(s))])


def Split(rt: Runtime, s: Slice, sep: Slice) -> Slice:
    return _split(s, sep, -1, keep=0)


def SplitAfter(rt: Runtime, s: Slice, sep: Slice) -> Slice:
    return _split(s, sep, -1, keep=sep[2])


def SplitN(rt: Runtime, s: Slice, sep: Slice, n: int) -> Slice:
    return _split(s, sep, n, keep=0)


def SplitAfterN(rt: Runtime, s: Slice, sep: Slice, n: int) -> Slice:
    return _split(s, sep, n, keep=sep[2])


def _split(s: Slice, sep: Slice, n: int, *, keep: int) -> Slice:
    """At most n parts of s, each with the first `keep` bytes of what follows it."""
    if n == 0:
        return NIL_SLICE
    if not sep[2]:
        return _explode(s, n)
    text, mark = slice_bytes(s), slice_bytes(sep)
    parts = []
    start = 0
    for piece in text.split(mark, n - 1 if n > 0 else -1)[:-1]:
        end = start + len(piece)
        parts.append(_part(s, start, end + keep, full=True))
        start = end + len(mark)
    parts.append(_part(s, start, len(text)))
    room = min(n, len(text) + 1) if n > 0 else len(parts)
    return parts + [NIL_SLICE] * (room - len(parts)), 0, len(parts), room


def _explode(s: Slice, n: int) -> Slice:
    room = n if 0 < n <= s[2] else s[2]
    parts: list[Slice] = []
    start = 0
    for c in decode(slice_bytes(s)):
        if len(parts) + 1 >= room:
            parts.append(_part(s, start, s[2]))
            break
        end = start + len(encode(c))
        parts.append(_part(s, start, end, full=True))
        start = end
    return parts + [NIL_SLICE] * (room - len(parts)), 0, len(parts), room


def Fields(rt: Runtime, s: Slice) -> Slice:
    parts = []
    start, at = -1, 0
    for c in decode(slice_bytes(s)):
        if c in strings.SPACE:
            if start >= 0:
                parts.append(_part(s, start, at, full=True))
                start = -1
        elif start < 0:
            start = at
        at += len(encode(c))
    if start >= 0:
        parts.append(_part(s, start, at, full=True))
    return make_slice(parts)


def Trim(rt: Runtime, s: Slice, cutset: bytes) -> Slice:
    if not cutset and s[2]:
        return s
    return _left(rt, TrimRight(rt, s, cutset), cutset)


def TrimLeft(rt: Runtime, s: Slice, cutset: bytes) -> Slice:
    return s if not cutset and s[2] else _left(rt, s, cutset)


def _left(rt: Runtime, s: Slice, cutset: bytes) -> Slice:
    left = len(strings.TrimLeft(rt, slice_bytes(s), cutset))
    return _part(s, s[2] - left, s[2]) if left else NIL_SLICE


def TrimRight(rt: Runtime, s: Slice, cutset: bytes) -> Slice:
    return _part(s, 0, len(strings.TrimRight(rt, slice_bytes(s), cutset)))


def TrimSpace(rt: Runtime, s: Slice) -> Slice:
    text = decode(slice_bytes(s))
    left = len(encode(text.lstrip(strings.SPACE)))
    if not left:
        # An empty part of s, not nil, if the last space is none of ASCII's.
        return NIL_SLICE
    start = s[2] - left
    return _part(s, start, start + len(encode(text.strip(strings.SPACE))))


def join(rt: Runtime, s: Slice, sep: Slice) -> Slice:
    return make_slice(slice_bytes(sep).join([slice_bytes(b) for b in items(s)]))


def replace(rt: Runtime, s: Slice, old: Slice, new: Slice, n: int) -> Slice:
    return make_slice(strings.Replace(rt, slice_bytes(s), slice_bytes(old), slice_bytes(new), n))


def title(rt: Runtime, s: Slice) -> bytes:
    return strings.Title(rt, slice_bytes(s))


def valid(rt: Runtime, s: Slice, replacement: Slice) -> Slice:
    return make_slice(strings.ToValidUTF8(rt, slice_bytes(s), slice_bytes(replacement)))


def cased(rt: Runtime, s: Slice, to: bytes) -> tuple[bytes, bool]:
    text = slice_bytes(s)
    change = {b"lower": strings.ToLower, b"upper": strings.ToUpper, b"title": strings.ToTitle}[to]
    new = change(rt, text)
    return new, not text.isascii() or new != text
