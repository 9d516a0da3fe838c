"""Package strings: a Go string is bytes, so most functions are Python's own; the rest see runes."""
# ruff: noqa: N802, D103 (natives bear the names that strings.go declares)

from __future__ import annotations

from gomem.library.abi import RuntimePanic
from gomem.library.text import (
    decode,
    encode,
    encode_rune,
    first_rune,
    make_slice,
    panic_text,
    rune_count,
    rune_of,
    slice_bytes,
    slice_items,
)
from gomem.library.unicode.native import SPACES, category, mapping, simple_fold, to_case

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime
    from gomem.library.text import Slice

SPACE = "".join(map(chr, sorted(SPACES)))
MAX_INT = (1 << 63) - 1
MAX_ALLOC = 1 << 48


def text(rt: Runtime, b: Slice) -> bytes:
    return slice_bytes(b)


def Compare(rt: Runtime, a: bytes, b: bytes) -> int:
    return (a > b) - (a < b)


def Contains(rt: Runtime, s: bytes, sub: bytes) -> bool:
    return sub in s


def ContainsAny(rt: Runtime, s: bytes, chars: bytes) -> bool:
    return IndexAny(rt, s, chars) >= 0


def ContainsRune(rt: Runtime, s: bytes, r: int) -> bool:
    return IndexRune(rt, s, r) >= 0


def Count(rt: Runtime, s: bytes, sub: bytes) -> int:
    return s.count(sub) if sub else rune_count(s) + 1


def Cut(rt: Runtime, s: bytes, sep: bytes) -> tuple[bytes, bytes, bool]:
    i = s.find(sep)
    return (s[:i], s[i + len(sep) :], True) if i >= 0 else (s, b"", False)


def CutLast(rt: Runtime, s: bytes, sep: bytes) -> tuple[bytes, bytes, bool]:
    i = s.rfind(sep)
    return (s[:i], s[i + len(sep) :], True) if i >= 0 else (s, b"", False)


def CutPrefix(rt: Runtime, s: bytes, prefix: bytes) -> tuple[bytes, bool]:
    return s.removeprefix(prefix), s.startswith(prefix)


def CutSuffix(rt: Runtime, s: bytes, suffix: bytes) -> tuple[bytes, bool]:
    return s.removesuffix(suffix), s.endswith(suffix)


def EqualFold(rt: Runtime, s: bytes, t: bytes) -> bool:
    if s.isascii() and t.isascii():
        return s.lower() == t.lower()
    a, b = decode(s), decode(t)
    return len(a) == len(b) and all(x == y or _fold(x) == _fold(y) for x, y in zip(a, b))  # noqa: B905 (equal lengths)


def _fold(c: str) -> int:
    """The least of the runes that equal c under folding."""
    least = r = rune_of(c)
    while (r := simple_fold(r)) != rune_of(c):
        least = min(least, r)
    return least


def Fields(rt: Runtime, s: bytes) -> Slice:
    if s.isascii():
        return make_slice(s.split())
    plain = decode(s).translate(dict.fromkeys(SPACES, " "))
    return make_slice([encode(word) for word in plain.split(" ") if word])


def HasPrefix(rt: Runtime, s: bytes, prefix: bytes) -> bool:
    return s.startswith(prefix)


def HasSuffix(rt: Runtime, s: bytes, suffix: bytes) -> bool:
    return s.endswith(suffix)


def Index(rt: Runtime, s: bytes, sub: bytes) -> int:
    return s.find(sub)


def _rune_offsets(s: bytes) -> list[tuple[int, int]]:
    """Offset and rune of each rune."""
    out, i = [], 0
    while i < len(s):
        r, width = first_rune(s, i)
        out.append((i, r))
        i += width
    return out


def _rune_set(s: bytes) -> frozenset[int]:
    return frozenset([rune_of(c) for c in decode(s)])


def IndexAny(rt: Runtime, s: bytes, chars: bytes) -> int:
    wanted = _rune_set(chars)
    return next((i for i, r in _rune_offsets(s) if r in wanted), -1)


def LastIndexAny(rt: Runtime, s: bytes, chars: bytes) -> int:
    wanted = _rune_set(chars)
    return next((i for i, r in reversed(_rune_offsets(s)) if r in wanted), -1)


def IndexByte(rt: Runtime, s: bytes, c: int) -> int:
    return s.find(c)


def LastIndexByte(rt: Runtime, s: bytes, c: int) -> int:
    return s.rfind(c)


def IndexRune(rt: Runtime, s: bytes, r: int) -> int:
    if r == 0xFFFD:
        return next((i for i, x in _rune_offsets(s) if x == r), -1)
    if not 0 <= r <= 0x10FFFF or 0xD800 <= r <= 0xDFFF:
        return -1
    return s.find(encode_rune(r))


def LastIndex(rt: Runtime, s: bytes, sub: bytes) -> int:
    return s.rfind(sub)


def Join(rt: Runtime, elems: Slice, sep: bytes) -> bytes:
    return sep.join(slice_items(elems))


def Repeat(rt: Runtime, s: bytes, count: int) -> bytes:
    if count < 0:
        raise panic_text(rt, b"strings: negative Repeat count")
    if len(s) * count > MAX_INT:
        raise panic_text(rt, b"strings: Repeat output length overflow")
    if len(s) * count > MAX_ALLOC:
        raise RuntimePanic("makeslice: len out of range")
    return s * count


def Replace(rt: Runtime, s: bytes, old: bytes, new: bytes, n: int) -> bytes:
    if n == 0 or old == new:
        return s
    if old or s.isascii():
        return s.replace(old, new, n)
    runes = [encode(c) for c in decode(s)]
    if n < 0 or n > len(runes):
        tail = new if n < 0 or n > len(runes) else b""
        return b"".join([new + c for c in runes]) + tail
    return b"".join([new + c for c in runes[:n]] + runes[n:])


def ReplaceAll(rt: Runtime, s: bytes, old: bytes, new: bytes) -> bytes:
    return Replace(rt, s, old, new, -1)


def Split(rt: Runtime, s: bytes, sep: bytes) -> Slice:
    return make_slice(s.split(sep)) if sep else _explode(s, -1)


def SplitAfter(rt: Runtime, s: bytes, sep: bytes) -> Slice:
    return SplitAfterN(rt, s, sep, -1)


def SplitAfterN(rt: Runtime, s: bytes, sep: bytes, n: int) -> Slice:
    if n == 0:
        return None, 0, 0, 0
    if not sep:
        return _explode(s, n)
    parts = s.split(sep, n - 1 if n > 0 else -1)
    return _capped([p + sep for p in parts[:-1]] + parts[-1:], s, n)


def SplitN(rt: Runtime, s: bytes, sep: bytes, n: int) -> Slice:
    if n == 0:
        return None, 0, 0, 0
    if not sep:
        return _explode(s, n)
    return _capped(s.split(sep, n - 1 if n > 0 else -1), s, n)


def _explode(s: bytes, n: int) -> Slice:
    runes = [encode(c) for c in decode(s)]
    if 0 <= n < len(runes):
        runes = [*runes[: n - 1], b"".join(runes[n - 1 :])]
    return make_slice(runes)


def _capped(parts: list[bytes], s: bytes, n: int) -> Slice:
    """The parts in an array for the n that were asked for, though for no more than s can have."""
    room = min(n, len(s) + 1) if n > 0 else len(parts)
    return parts + [b""] * (room - len(parts)), 0, len(parts), room


def Title(rt: Runtime, s: bytes) -> bytes:
    out, previous = [], 0x20
    for c in decode(s):
        r = rune_of(c)
        out.append(encode_rune(to_case("title", r) if _separates(previous) else r))
        previous = r
    return b"".join(out)


def _separates(r: int) -> bool:
    if r < 0x80:
        return not (chr(r).isalnum() or r == 0x5F)
    kind = category(r)
    return kind[0] != "L" and kind != "Nd" and r in SPACES


def _mapped(s: bytes, name: str) -> bytes:
    """Each rune in another case; invalid bytes become U+FFFD."""
    table = mapping(name)
    runes = [rune_of(c) for c in decode(s)]
    return "".join([chr(table.get(r, r)) for r in runes]).encode()


def ToLower(rt: Runtime, s: bytes) -> bytes:
    return s.lower() if s.isascii() else _mapped(s, "lower")


def ToUpper(rt: Runtime, s: bytes) -> bytes:
    return s.upper() if s.isascii() else _mapped(s, "upper")


def ToTitle(rt: Runtime, s: bytes) -> bytes:
    return s.upper() if s.isascii() else _mapped(s, "title")


def ToValidUTF8(rt: Runtime, s: bytes, replacement: bytes) -> bytes:
    out, bad = [], False
    for c in decode(s):
        if "\udc80" <= c <= "\udcff":
            if not bad:
                out.append(replacement)
            bad = True
        else:
            out.append(c.encode())
            bad = False
    return b"".join(out)


def _trim(s: bytes, cutset: bytes, *, left: bool, right: bool) -> bytes:
    if not s or not cutset:
        return s
    runes = decode(s)
    wanted = _rune_set(cutset)
    i, j = 0, len(runes)
    while left and i < j and rune_of(runes[i]) in wanted:
        i += 1
    while right and i < j and rune_of(runes[j - 1]) in wanted:
        j -= 1
    return encode(runes[i:j])


def Trim(rt: Runtime, s: bytes, cutset: bytes) -> bytes:
    return s.strip(cutset) if cutset.isascii() else _trim(s, cutset, left=True, right=True)


def TrimLeft(rt: Runtime, s: bytes, cutset: bytes) -> bytes:
    return s.lstrip(cutset) if cutset.isascii() else _trim(s, cutset, left=True, right=False)


def TrimRight(rt: Runtime, s: bytes, cutset: bytes) -> bytes:
    return s.rstrip(cutset) if cutset.isascii() else _trim(s, cutset, left=False, right=True)


def TrimPrefix(rt: Runtime, s: bytes, prefix: bytes) -> bytes:
    return s.removeprefix(prefix)


def TrimSuffix(rt: Runtime, s: bytes, suffix: bytes) -> bytes:
    return s.removesuffix(suffix)


def TrimSpace(rt: Runtime, s: bytes) -> bytes:
    return s.strip() if s.isascii() else encode(decode(s).strip(SPACE))


def replace(rt: Runtime, oldnew: Slice, s: bytes) -> bytes:
    items = slice_items(oldnew)
    pairs = list(zip(items[::2], items[1::2], strict=True))
    starts = {old[0] for old, _ in pairs if old}
    has_empty = any(not old for old, _ in pairs)
    out, i, last, after_empty = [], 0, 0, False
    while i <= len(s):
        if not has_empty and (i == len(s) or s[i] not in starts):
            i += 1
            after_empty = False
            continue
        # An empty old text matches once between two bytes, not again where it has just matched.
        pair = next((p for p in pairs if s.startswith(p[0], i) and (p[0] or not after_empty)), None)
        after_empty = pair is not None and not pair[0]
        if pair is None:
            i += 1
            continue
        out += [s[last:i], pair[1]]
        i += len(pair[0])
        last = i
    return b"".join(out) + s[last:]
