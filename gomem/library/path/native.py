"""Package path: slash-separated paths, and patterns of a shell."""
# ruff: noqa: N802, D103 (natives bear the names that path.go declares)

from __future__ import annotations

from gomem.library.text import first_rune, slice_items

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.abi import Runtime
    from gomem.library.text import Slice

    Token = tuple[str, Any]


def Clean(rt: Runtime, path: bytes) -> bytes:
    rooted = path.startswith(b"/")
    parts: list[bytes] = []
    for part in path.split(b"/"):
        if part == b".." and parts and parts[-1] != b"..":
            parts.pop()
        elif part not in (b"", b".") and not (part == b".." and rooted):
            parts.append(part)
    return (b"/" if rooted else b"") + b"/".join(parts) or b"."


def Base(rt: Runtime, path: bytes) -> bytes:
    if not path:
        return b"."
    return path.rstrip(b"/").rpartition(b"/")[2] or b"/"


def Split(rt: Runtime, path: bytes) -> tuple[bytes, bytes]:
    i = path.rfind(b"/") + 1
    return path[:i], path[i:]


def Dir(rt: Runtime, path: bytes) -> bytes:
    return Clean(rt, Split(rt, path)[0])


def Ext(rt: Runtime, path: bytes) -> bytes:
    name = Split(rt, path)[1]
    i = name.rfind(b".")
    return name[i:] if i >= 0 else b""


def Join(rt: Runtime, elem: Slice) -> bytes:
    parts = [e for e in slice_items(elem) if e]
    return Clean(rt, b"/".join(parts)) if parts else b""


# ------------------------------------------------------------------------------------- patterns


def match(rt: Runtime, pattern: bytes, name: bytes) -> tuple[bool, bool]:
    chunks = _chunks(pattern)
    if chunks is None:
        return False, False
    for i, (star, tokens) in enumerate(chunks):
        last = i == len(chunks) - 1
        if star and not tokens:
            return b"/" not in name, True
        places = 1 + (_before_slash(name) if star else 0)
        for at in range(places):
            rest = _match_chunk(tokens, name[at:])
            if rest is not None and not (last and rest):
                name = rest
                break
        else:
            return False, True
    return not name, True


def _before_slash(name: bytes) -> int:
    i = name.find(b"/")
    return i if i >= 0 else len(name)


def _chunks(pattern: bytes) -> list[tuple[bool, list[Token]]] | None:
    """The pattern cut at its stars: whether a star goes before, and what follows it."""
    out: list[tuple[bool, list[Token]]] = []
    tokens: list[Token] = []
    star = False
    i = 0
    while i < len(pattern):
        c = pattern[i : i + 1]
        i += 1
        if c == b"*":
            if tokens:
                out.append((star, tokens))
                tokens = []
            star = True
        elif c == b"?":
            tokens.append(("any", None))
        elif c == b"[":
            found = _class(pattern, i)
            if found is None:
                return None
            token, i = found
            tokens.append(token)
        else:
            if c == b"\\":
                if i == len(pattern):
                    return None
                c = pattern[i : i + 1]
                i += 1
            tokens.append(("byte", c))
    if tokens or star:
        out.append((star, tokens))
    return out


def _class(p: bytes, i: int) -> tuple[Token, int] | None:
    negated = p[i : i + 1] == b"^"
    i += negated
    ranges: list[tuple[int, int]] = []
    while not ranges or p[i : i + 1] != b"]":
        got = _char(p, i)
        if got is None:
            return None
        lo, i = got
        hi = lo
        if p[i : i + 1] == b"-":
            got = _char(p, i + 1)
            if got is None:
                return None
            hi, i = got
        ranges.append((lo, hi))
    return ("class", (negated, ranges)), i + 1


def _char(p: bytes, i: int) -> tuple[int, int] | None:
    """A character of a class, which must not be the pattern's last."""
    if p[i : i + 1] in (b"", b"-", b"]"):
        return None
    i += p[i : i + 1] == b"\\"
    r, n = first_rune(p, i)
    if n == 0 or (r == 0xFFFD and n == 1) or i + n >= len(p):
        return None
    return r, i + n


def _match_chunk(tokens: list[Token], s: bytes) -> bytes | None:
    """What is left of s after a chunk; None if it does not begin with it."""
    for kind, what in tokens:
        if not s:
            return None
        if kind == "byte":
            if s[:1] != what:
                return None
            s = s[1:]
            continue
        r, n = first_rune(s)
        if kind == "any":
            if s[:1] == b"/":
                return None
        else:
            negated, ranges = what
            if any(lo <= r <= hi for lo, hi in ranges) == negated:
                return None
        s = s[n:]
    return s
