"""Running expressions in linear time.

An expression becomes a program of a virtual machine after Pike: threads in the order of their
priority step through the text together, so nothing is tried twice. Where an expression has no
loops in loops, no loop that can run empty, and the text is short for the loops that there are,
Python's own matcher does the same faster: leftmost-first is what backtracking finds.

Text is a str of one character per rune; bytes that are no UTF-8 are U+DC80 to U+DCFF, which match
what U+FFFD matches.
"""

from __future__ import annotations

from bisect import bisect_left

from gomem.library.regexp.parse import clean, folded
from gomem.library.text import decode, encode_rune

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import Any

    from gomem.library.regexp.parse import Node

__all__ = ["Matcher", "Text"]

_BUDGET = 20_000_000
"""Steps that Python's matcher may take in the worst case."""
_MANY = 60
"""Repetitions above which a counted one is a loop for that estimate."""
_WORD = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
_W = "0-9A-Za-z_"
_LOOKS = {
    "^text": r"\A", "$text": r"\Z", "^line": r"(?:\A|(?<=\n))", "$line": r"(?=\n|\Z)",
    "b": f"(?:(?<=[{_W}])(?![{_W}])|(?<![{_W}])(?=[{_W}]))",
    "B": f"(?:(?<=[{_W}])(?=[{_W}])|(?<![{_W}])(?![{_W}]))",
}  # fmt: skip
CHAR, SPLIT, JUMP, SAVE, LOOK, MATCH = range(6)


class Text:
    """A string as characters, with the byte at which each starts."""

    def __init__(self, data: bytes) -> None:
        self.plain = data.isascii()
        self.chars = data.decode("ascii") if self.plain else decode(data)
        self.starts: list[int] = []
        if not self.plain:
            at = 0
            for c in self.chars:
                self.starts.append(at)
                r = ord(c)
                at += 1 if r < 0x80 or 0xDC80 <= r <= 0xDCFF else 2 if r < 0x800 else (
                    3 if r < 0x10000 else 4)  # fmt: skip
            self.starts.append(at)

    def index(self, at: int) -> int:
        """The character at a byte."""
        return at if self.plain else bisect_left(self.starts, at)

    def offsets(self, places: list[int]) -> list[int]:
        """Bytes for characters; -1 stays."""
        if self.plain:
            return places
        return [self.starts[p] if p >= 0 else -1 for p in places]


class Charset:
    """A set of characters; `in` is quick for what was asked before."""

    __slots__ = ("known", "ranges")

    def __init__(self, ranges: tuple[tuple[int, int], ...]) -> None:
        self.ranges = ranges
        self.known: dict[str, bool] = {}

    def __contains__(self, c: str) -> bool:
        found = self.known.get(c)
        if found is None:
            r = ord(c)
            r = 0xFFFD if 0xDC80 <= r <= 0xDCFF else r
            found = self.known[c] = any(lo <= r <= hi for lo, hi in self.ranges)
        return found


def ranges_of(node: Node) -> tuple[tuple[int, int], ...]:
    """The runes that a literal or class matches."""
    if node[0] == "class":
        return node[1]  # type: ignore[no-any-return]
    _, r, fold = node
    return clean(folded([(r, r)])) if fold else ((r, r),)


class Matcher:
    """An expression that can be searched for."""

    def __init__(self, tree: Node, names: list[bytes]) -> None:
        self.tree = tree
        self.names = names
        self.program: list[tuple[Any, ...]] | None = None
        self.loops = _loops(tree)
        self.pattern: re.Pattern[str] | None = None

    def search(self, text: Text, pos: int, n: int, *, longest: bool) -> list[int] | None:
        """The byte offsets of a match from byte pos on, for n groups; [] if none is asked for."""
        start = text.index(pos)
        size = len(text.chars)
        if not longest and self.loops >= 0 and (size + 1) ** (self.loops + 1) <= _BUDGET:
            return self._by_python(text, start, n)
        if self.program is None:
            self.program = _compile(self.tree)
        found = _run(self.program, text.chars, start, max(n, 1), longest=longest)
        if found is None:
            return None
        return text.offsets(found[: 2 * n])

    def _by_python(self, text: Text, start: int, n: int) -> list[int] | None:
        if self.pattern is None:
            import re

            self.pattern = re.compile(_python(self.tree), re.DOTALL)
        m = self.pattern.search(text.chars, start)
        if m is None:
            return None
        places = [p for k in range(n) for p in m.span(k)]
        return text.offsets(places)

    def prefix(self) -> tuple[bytes, bool]:
        """The literal that every match begins with, and whether it is the whole expression."""
        items = list(self.tree[1]) if self.tree[0] == "cat" else [self.tree]
        anchored = items[0] == ("look", "^text")
        if anchored:
            items = items[1:]
        ended = bool(items) and items[-1] == ("look", "$text")
        text, whole = _prefix(("cat", items[:-1] if anchored and ended else items))
        return text, whole and anchored == ended


def _prefix(node: Node) -> tuple[bytes, bool]:
    """The literal that a node begins with, and whether that is all."""
    kind = node[0]
    if kind == "lit" and not node[2] and node[1] != 0xFFFD:
        return encode_rune(node[1]), True
    if kind == "cat":
        out = b""
        for x in node[1]:
            text, whole = _prefix(x)
            out += text
            if not whole:
                return out, False
        return out, True
    if kind == "alt":
        texts = [_prefix(x)[0] for x in node[1]]
        n = 0
        while all(len(t) > n and t[n] == texts[0][n] for t in texts):
            n += 1
        return texts[0][:n], False
    if kind == "group":
        return _prefix(node[2])
    if kind == "repeat" and node[2] > 0:
        text, whole = _prefix(node[1])
        if not whole:
            return text, False
        return text * node[2], node[2] == node[3]
    return b"", kind == "empty"


# ----------------------------------------------------------------------------- Python's matcher


def _nullable(node: Node) -> bool:
    """Whether a node can match the empty text."""
    kind = node[0]
    if kind == "cat":
        return all(_nullable(x) for x in node[1])
    if kind == "alt":
        return any(_nullable(x) for x in node[1])
    if kind == "group":
        return _nullable(node[2])
    if kind == "repeat":
        return node[2] == 0 or _nullable(node[1])
    return kind in ("empty", "look")


def _loops(node: Node) -> int:
    """How many loops there are; -1 if Python's matcher might differ, or take too long."""
    kind = node[0]
    if kind in ("cat", "alt"):
        counts = [_loops(x) for x in node[1]]
        return -1 if -1 in counts else sum(counts)
    if kind == "group":
        return _loops(node[2])
    if kind != "repeat":
        return 0
    inner = _loops(node[1])
    _, sub, least, most, *_ = node
    if most == -1 or most > 1 or least > 1:
        if inner != 0 or _nullable(sub) or max(least, most) > _MANY:
            return -1
        return 1
    return -1 if _nullable(sub) else inner


def _python(node: Node) -> str:
    kind = node[0]
    if kind == "empty":
        return "(?:)"
    if kind in ("lit", "class"):
        return _python_class(ranges_of(node))
    if kind == "look":
        return _LOOKS[node[1]]
    if kind == "cat":
        return "".join([_python(x) for x in node[1]])
    if kind == "alt":
        return f"(?:{'|'.join([_python(x) for x in node[1]])})"
    if kind == "group":
        return f"({_python(node[2])})"
    _, sub, least, most, greedy, _ = node
    count = f"{{{least},{'' if most < 0 else most}}}"
    return f"(?:{_python(sub)}){count}{'' if greedy else '?'}"


def _python_class(ranges: tuple[tuple[int, int], ...]) -> str:
    parts = []
    for lo, hi in ranges:
        for a, b in ((lo, min(hi, 0xD7FF)), (max(lo, 0xE000), hi)):
            if a <= b:
                parts.append(f"\\U{a:08x}-\\U{b:08x}" if a < b else f"\\U{a:08x}")
        if lo <= 0xFFFD <= hi:
            parts.append("\\udc80-\\udcff")
    return f"[{''.join(parts)}]" if parts else "(?!)"


# ------------------------------------------------------------------------------ virtual machine


def _compile(tree: Node) -> list[tuple[Any, ...]]:
    """SAVE 0, the tree, SAVE 1, MATCH."""
    out: list[tuple[Any, ...]] = [(SAVE, 0)]
    _emit(tree, out)
    out += [(SAVE, 1), (MATCH,)]
    return out


def _emit(node: Node, out: list[tuple[Any, ...]]) -> None:
    kind = node[0]
    if kind in ("lit", "class"):
        out.append((CHAR, Charset(ranges_of(node))))
    elif kind == "look":
        out.append((LOOK, node[1]))
    elif kind == "cat":
        for x in node[1]:
            _emit(x, out)
    elif kind == "alt":
        _emit_alternatives(node[1], out)
    elif kind == "group":
        out.append((SAVE, 2 * node[1]))
        _emit(node[2], out)
        out.append((SAVE, 2 * node[1] + 1))
    elif kind == "repeat":
        _emit_repeat(node, out)


def _emit_alternatives(nodes: list[Node], out: list[tuple[Any, ...]]) -> None:
    ends = []
    for x in nodes[:-1]:
        split = len(out)
        out.append(())
        _emit(x, out)
        ends.append(len(out))
        out.append(())
        out[split] = (SPLIT, split + 1, len(out))
    _emit(nodes[-1], out)
    for e in ends:
        out[e] = (JUMP, len(out))


def _emit_repeat(node: Node, out: list[tuple[Any, ...]]) -> None:
    _, sub, least, most, greedy, _ = node
    if most < 0:
        for _ in range(least - 1):
            _emit(sub, out)
        _emit_loop(sub, out, greedy=greedy, once=least > 0)
        return
    for _ in range(least):
        _emit(sub, out)
    splits = []
    for _ in range(most - least):
        splits.append(len(out))
        out.append(())
        _emit(sub, out)
    for at in splits:
        out[at] = (SPLIT, at + 1, len(out)) if greedy else (SPLIT, len(out), at + 1)


def _emit_loop(sub: Node, out: list[tuple[Any, ...]], *, greedy: bool, once: bool) -> None:
    """sub+ if `once`, else sub*; what can be empty is (sub+)?, as in RE2."""
    skip = -1
    if not once and not _nullable(sub):
        top = len(out)
        out.append(())
        _emit(sub, out)
        out.append((JUMP, top))
        out[top] = (SPLIT, top + 1, len(out)) if greedy else (SPLIT, len(out), top + 1)
        return
    if not once:
        skip = len(out)
        out.append(())
    top = len(out)
    _emit(sub, out)
    end = len(out)
    out.append((SPLIT, top, end + 1) if greedy else (SPLIT, end + 1, top))
    if skip >= 0:
        after = len(out)
        out[skip] = (SPLIT, skip + 1, after) if greedy else (SPLIT, after, skip + 1)


def _looks(chars: str, at: int) -> frozenset[str]:
    """The empty-width assertions that hold at a place."""
    out = set()
    before = chars[at - 1] if at else ""
    after = chars[at] if at < len(chars) else ""
    if not before:
        out |= {"^text", "^line"}
    elif before == "\n":
        out.add("^line")
    if not after:
        out |= {"$text", "$line"}
    elif after == "\n":
        out.add("$line")
    out.add("B" if (before in _WORD) == (after in _WORD) else "b")
    return frozenset(out)


class _Threads:
    """The threads at one place, by priority; no instruction twice."""

    def __init__(self, program: list[tuple[Any, ...]], chars: str) -> None:
        self.program = program
        self.chars = chars
        self.items: list[tuple[int, tuple[int, ...]]] = []
        self.seen: set[int] = set()

    def add(self, pc: int, caps: tuple[int, ...], at: int) -> None:
        """Follow a thread to where it waits for a character, or matches."""
        program, seen, items = self.program, self.seen, self.items
        stack = [(pc, caps)]
        looks: frozenset[str] | None = None
        while stack:
            pc, caps = stack.pop()
            if pc in seen:
                continue
            seen.add(pc)
            op = program[pc]
            code = op[0]
            if code in (CHAR, MATCH):
                items.append((pc, caps))
            elif code == JUMP:
                stack.append((op[1], caps))
            elif code == SPLIT:
                stack.append((op[2], caps))
                stack.append((op[1], caps))
            elif code == SAVE:
                k = op[1]
                if k < len(caps):
                    caps = (*caps[:k], at, *caps[k + 1 :])
                stack.append((pc + 1, caps))
            else:
                if looks is None:
                    looks = _looks(self.chars, at)
                if op[1] in looks:
                    stack.append((pc + 1, caps))


def _run(
    program: list[tuple[Any, ...]], chars: str, start: int, n: int, *, longest: bool
) -> list[int] | None:
    """The places of the leftmost match: the first by priority, or the longest."""
    best: tuple[int, ...] | None = None
    none = (-1,) * (2 * n)
    now = _Threads(program, chars)
    for at in range(start, len(chars) + 1):
        if best is None:
            now.add(0, none, at)
        elif not now.items:
            break
        after = _Threads(program, chars)
        c = chars[at] if at < len(chars) else ""
        for pc, caps in now.items:
            if longest and best is not None and best[0] < caps[0]:
                continue
            op = program[pc]
            if op[0] == MATCH:
                if not longest:
                    best = caps
                    break
                if best is None or caps[0] < best[0] or best[1] < caps[1]:
                    best = caps
            elif c and c in op[1]:
                after.add(pc + 1, caps, at + 1)
        now = after
    return None if best is None else list(best)
