"""Regular expressions in RE2's syntax, with the errors of regexp/syntax.

A parsed expression is a tree of tuples:

    ("empty",) ("lit", rune, fold) ("class", ranges) ("look", where)
    ("cat", [nodes]) ("alt", [nodes]) ("group", number, node)
    ("repeat", node, least, most or -1, greedy)

`ranges` is a sorted tuple of disjoint (low, high). Where: "text" and "line" begin or end, "word" or
"noword" boundaries: "^text" "$text" "^line" "$line" "b" "B".
"""

from __future__ import annotations

from gomem.library.text import first_rune
from gomem.library.unicode.native import mapping, simple_fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Node = tuple[Any, ...]
    Ranges = list[tuple[int, int]]

__all__ = ["ParseError", "Parser"]

MAX_RUNE = 0x10FFFF
_DIGIT = [(0x30, 0x39)]
_SPACE = [(9, 10), (12, 13), (32, 32)]
_WORD = [(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)]
_PERL = {b"d": _DIGIT, b"s": _SPACE, b"w": _WORD}
_POSIX = {
    b"alnum": [(0x30, 0x39), (0x41, 0x5A), (0x61, 0x7A)], b"alpha": [(0x41, 0x5A), (0x61, 0x7A)],
    b"ascii": [(0, 0x7F)], b"blank": [(9, 9), (32, 32)], b"cntrl": [(0, 31), (127, 127)],
    b"digit": _DIGIT, b"graph": [(33, 126)], b"lower": [(0x61, 0x7A)], b"print": [(32, 126)],
    b"punct": [(33, 47), (58, 64), (91, 96), (123, 126)], b"space": [(9, 13), (32, 32)],
    b"upper": [(0x41, 0x5A)], b"word": _WORD, b"xdigit": [(0x30, 0x39), (0x41, 0x46), (0x61, 0x66)],
}  # fmt: skip
_SIMPLE = {b"a": 7, b"f": 12, b"n": 10, b"r": 13, b"t": 9, b"v": 11}
_HEX = b"0123456789abcdefABCDEF"
_OCTAL = b"01234567"
_ALNUM = frozenset(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_MAX_REPEAT = 1000
_MAX_HEIGHT = 1000


class ParseError(Exception):
    """`code` as an ErrorCode; `about` is the part of the expression."""

    def __init__(self, code: str, about: bytes) -> None:
        super().__init__(code)
        self.code = code
        self.about = about


def clean(ranges: Ranges) -> tuple[tuple[int, int], ...]:
    """Sorted, without overlaps."""
    out: Ranges = []
    for lo, hi in sorted(ranges):
        if out and lo <= out[-1][1] + 1:
            out[-1] = (out[-1][0], max(hi, out[-1][1]))
        else:
            out.append((lo, hi))
    return tuple(out)


def negated(ranges: Ranges) -> Ranges:
    """The runes that are not in some ranges."""
    out, at = [], 0
    for lo, hi in clean(ranges):
        if lo > at:
            out.append((at, lo - 1))
        at = hi + 1
    if at <= MAX_RUNE:
        out.append((at, MAX_RUNE))
    return out


def folded(ranges: Ranges) -> Ranges:
    """With all runes that differ only in case."""
    out = list(ranges)
    fold = mapping("fold")
    for lo, hi in ranges:
        if hi - lo > len(fold):
            runes = [r for r in fold if lo <= r <= hi]
        else:
            runes = [r for r in range(lo, hi + 1) if r in fold]
        for r in runes:
            f = simple_fold(r)
            while f != r:
                out.append((f, f))
                f = simple_fold(f)
    return out


class Parser:
    """The expression, the place in it, and the flags that hold there."""

    def __init__(self, expr: bytes, *, posix: bool) -> None:
        self.s = expr
        self.i = 0
        self.perl = not posix
        self.fold = self.dot_nl = self.swap = False
        self.one_line = not posix
        self.names: list[bytes] = [b""]

    def parse(self) -> Node:  # noqa: C901, PLR0915 (table of contents)
        """The tree."""
        stack: list[tuple[list[list[Node]], int, tuple[bool, ...]]] = []
        alts: list[list[Node]] = [[]]
        group, flags = 0, self._flags()
        last = -1
        while self.i < len(self.s):
            start = self.i
            c = self.s[start : start + 1]
            repeat = -1
            if c == b"(":
                kept = self._flags()
                opened = self._open()
                if opened is not None:
                    stack.append((alts, group, flags))
                    alts, group, flags = [[]], opened, kept
                    if len(stack) > _MAX_HEIGHT:
                        raise ParseError("expression nests too deeply", self.s)
            elif c == b"|":
                self.i += 1
                alts.append([])
            elif c == b")":
                self.i += 1
                if not stack:
                    raise ParseError("unexpected )", self.s)
                node = _alternate(alts)
                if group:
                    node = ("group", group, node)
                self._restore(flags)
                alts, group, flags = stack.pop()
                alts[-1].append(node)
            elif c in (b"*", b"+", b"?"):
                self.i += 1
                least, most = {b"*": (0, -1), b"+": (1, -1), b"?": (0, 1)}[c]
                self._repeat(alts[-1], start, last, least, most, counted=False)
                repeat = start
            elif c == b"{" and (counts := self._counts()) is not None:
                least, most = counts
                if not 0 <= least <= _MAX_REPEAT or most > _MAX_REPEAT or 0 <= most < least:
                    raise ParseError("invalid repeat count", self.s[start : self.i])
                self._repeat(alts[-1], start, last, least, most, counted=True)
                repeat = start
            else:
                self._atom(c, alts[-1])
            last = repeat
        if stack:
            raise ParseError("missing closing )", self.s)
        return _alternate(alts)

    def _flags(self) -> tuple[bool, ...]:
        return self.fold, self.one_line, self.dot_nl, self.swap

    def _restore(self, flags: tuple[bool, ...]) -> None:
        self.fold, self.one_line, self.dot_nl, self.swap = flags

    def rune(self) -> int:
        """The next rune, which must be valid."""
        r, n = first_rune(self.s, self.i)
        if r == 0xFFFD and n == 1:
            raise ParseError("invalid UTF-8", self.s[self.i :])
        self.i += n
        return r

    def check(self, text: bytes) -> None:
        """Panic unless a text is valid UTF-8."""
        i = 0
        while i < len(text):
            r, n = first_rune(text, i)
            if r == 0xFFFD and n == 1:
                raise ParseError("invalid UTF-8", text)
            i += n

    # --------------------------------------------------------------------------------- groups

    def _open(self) -> int | None:
        """An opening parenthesis: the group's number, 0 without one; None for (?flags)."""
        s, start = self.s, self.i
        if not self.perl or s[start + 1 : start + 2] != b"?":
            self.i += 1
            self.names.append(b"")
            return len(self.names) - 1
        t = s[start:]
        if (t[2:4] == b"P<" and len(t) > 4) or (t[2:3] == b"<" and len(t) > 3):
            at = 4 if t[2:3] == b"P" else 3
            end = t.find(b">")
            if end < 0:
                self.check(t)
                raise ParseError("invalid named capture", t)
            name = t[at:end]
            self.check(name)
            if not name or any(c not in _ALNUM and c != 0x5F for c in name):
                raise ParseError("invalid named capture", t[: end + 1])
            self.names.append(name)
            self.i = start + end + 1
            return len(self.names) - 1
        return self._set_flags(start)

    def _set_flags(self, start: int) -> int | None:
        self.i = start + 2
        on, saw = True, False
        fold, one_line, dot_nl, swap = self._flags()
        while self.i < len(self.s):
            c = self.rune()
            if c == 0x69:
                fold, saw = on, True
            elif c == 0x6D:
                one_line, saw = not on, True
            elif c == 0x73:
                dot_nl, saw = on, True
            elif c == 0x55:
                swap, saw = on, True
            elif c == 0x2D and on:
                on, saw = False, False
            elif c in (0x3A, 0x29) and (on or saw):
                self._restore((fold, one_line, dot_nl, swap))
                return 0 if c == 0x3A else None
            else:
                break
        raise ParseError("invalid or unsupported Perl syntax", self.s[start : self.i])

    # --------------------------------------------------------------------------- repetitions

    def _counts(self) -> tuple[int, int] | None:
        """{n}, {n,} or {n,m}; None if it is not that. Too large a number is -2."""
        s = self.s
        i = self.i + 1
        least, i = self._number(i)
        if least is None:
            return None
        most: int | None = least
        if s[i : i + 1] == b",":
            i += 1
            if s[i : i + 1] == b"}":
                most = -1
            else:
                most, i = self._number(i)
                if most is None:
                    return None
                if most < 0:
                    least = -2
        if s[i : i + 1] != b"}":
            return None
        self.i = i + 1
        assert most is not None
        return least, most

    def _number(self, i: int) -> tuple[int | None, int]:
        s, start = self.s, i
        while s[i : i + 1].isdigit():
            i += 1
        if i == start or (s[start] == 0x30 and i > start + 1):
            return None, i
        n = int(s[start:i])
        return (n if n < 10**8 else -2), i

    def _repeat(
        self, items: list[Node], start: int, last: int, least: int, most: int, *, counted: bool
    ) -> None:
        greedy = not self.swap
        if self.perl:
            if self.s[self.i : self.i + 1] == b"?":
                self.i += 1
                greedy = not greedy
            if last >= 0:
                raise ParseError("invalid nested repetition operator", self.s[last : self.i])
        if not items:
            about = self.s[start : self.i]
            raise ParseError("missing argument to repetition operator", about)
        node: Node = ("repeat", items[-1], least, most, greedy, counted)
        if counted and (least >= 2 or most >= 2) and not _fits(node, _MAX_REPEAT):
            raise ParseError("invalid repeat count", self.s[start : self.i])
        items[-1] = node

    # ---------------------------------------------------------------------------------- atoms

    def _atom(self, c: bytes, items: list[Node]) -> None:
        if c == b"^":
            self.i += 1
            items.append(("look", "^text" if self.one_line else "^line"))
        elif c == b"$":
            self.i += 1
            items.append(("look", "$text" if self.one_line else "$line"))
        elif c == b".":
            self.i += 1
            every = [(0, MAX_RUNE)]
            items.append(("class", clean(every if self.dot_nl else negated([(10, 10)]))))
        elif c == b"[":
            items.append(self._class())
        elif c == b"\\":
            self._escaped(items)
        else:
            items.append(self._literal(self.rune()))

    def _literal(self, r: int) -> Node:
        return ("lit", r, self.fold and simple_fold(r) != r)

    def _escaped(self, items: list[Node]) -> None:
        s, start = self.s, self.i
        c = s[start + 1 : start + 2]
        if self.perl and c in (b"A", b"b", b"B", b"C", b"Q", b"z") and c:
            self.i += 2
            if c == b"C":
                raise ParseError("invalid escape sequence", s[start : start + 2])
            if c == b"Q":
                end = s.find(rb"\E", self.i)
                stop = len(s) if end < 0 else end
                text, self.s = s, s[:stop]
                while self.i < stop:
                    items.append(self._literal(self.rune()))
                self.s = text
                self.i = stop if end < 0 else end + 2
                return
            where = {b"A": "^text", b"b": "b", b"B": "B", b"z": "$text"}[c]
            items.append(("look", where))
            return
        ranges = self._named_class()
        if ranges is not None:
            items.append(("class", clean(ranges)))
            return
        items.append(self._literal(self._escape()))

    def _named_class(self) -> Ranges | None:
        r"""\pL, \d and the like at this place; None if there is none."""
        s, start = self.s, self.i
        if not self.perl or s[start : start + 1] != b"\\" or start + 2 > len(s):
            return None
        c = s[start + 1 : start + 2]
        if c in (b"p", b"P"):
            return self._unicode(start)
        found = _PERL.get(c.lower())
        if found is None or not c:
            return None
        self.i += 2
        found = folded(found) if self.fold else found
        return negated(found) if c.isupper() else found

    def _unicode(self, start: int) -> Ranges | None:
        s = self.s
        if start + 2 >= len(s):
            return None
        positive = s[start + 1 : start + 2] == b"p"
        self.i = start + 2
        if self.rune() != 0x7B:
            name = s[start + 2 : self.i]
        else:
            end = s.find(b"}", start)
            if end < 0:
                self.check(s[start:])
                raise ParseError("invalid character class range", s[start:])
            name = s[start + 3 : end]
            self.check(name)
            self.i = end + 1
        about = s[start : self.i]
        if name[:1] == b"^":
            positive, name = not positive, name[1:]
        from gomem.library.regexp.groups import unicode_group

        found = unicode_group(name.decode("utf-8", "surrogateescape"))
        if found is None:
            raise ParseError("invalid character class range", about)
        found = folded(found) if self.fold else found
        return found if positive else negated(found)

    def _escape(self) -> int:
        """The rune that an escape sequence means."""
        s, start = self.s, self.i
        self.i += 1
        if self.i >= len(s):
            raise ParseError("trailing backslash at end of expression", b"")
        r = self.rune()
        c = s[self.i - 1 : self.i]
        if r < 0x80 and r not in _ALNUM:
            return r
        if c == b"0" or (c in (b"1", b"2", b"3", b"4", b"5", b"6", b"7") and self._digit(_OCTAL)):
            r -= 0x30
            for _ in range(2):
                if not self._digit(_OCTAL):
                    break
                r = r * 8 + s[self.i] - 0x30
                self.i += 1
            return r
        if r == 0x78 and self.i < len(s):
            found = self._hex()
            if found >= 0:
                return found
        elif r < 0x80 and c in _SIMPLE:
            return _SIMPLE[c]
        raise ParseError("invalid escape sequence", s[start : self.i])

    def _digit(self, digits: bytes) -> bool:
        c = self.s[self.i : self.i + 1]
        return bool(c) and c in digits

    def _hex(self) -> int:
        r"""After \x; -1 if it is wrong."""
        s = self.s
        first = self.rune()
        if first != 0x7B:
            second = self.rune() if self.i < len(s) else 0xFFFD
            digits = s[self.i - 2 : self.i]
            good = max(first, second) < 0x80 and all(d in _HEX for d in digits)
            return int(digits, 16) if good else -1
        value, start = 0, self.i
        while self.i < len(s):
            r = self.rune()
            if r == 0x7D:
                return value if self.i > start + 1 else -1
            if r >= 0x80 or r not in _HEX:
                return -1
            value = value * 16 + int(chr(r), 16)
            if value > MAX_RUNE:
                return -1
        return -1

    # -------------------------------------------------------------------------------- classes

    def _class(self) -> Node:
        s, start = self.s, self.i
        self.i += 1
        ranges: Ranges = []
        negative = s[self.i : self.i + 1] == b"^"
        if negative:
            self.i += 1
            if not self.perl:
                ranges.append((10, 10))
        first = True
        while first or s[self.i : self.i + 1] != b"]":
            at = s[self.i : self.i + 1]
            after = s[self.i + 1 : self.i + 2]
            if at == b"-" and not self.perl and not first and after != b"]":
                n = first_rune(s, self.i + 1)[1]
                raise ParseError("invalid character class range", s[self.i : self.i + 1 + n])
            first = False
            if at == b"[" and after == b":" and len(s) - self.i > 2 and self._posix(ranges):
                continue
            named = self._named_class() if at == b"\\" else None
            if named is not None:
                ranges += named
                continue
            self._range(start, ranges)
        self.i += 1
        return ("class", clean(negated(ranges) if negative else ranges))

    def _posix(self, ranges: Ranges) -> bool:
        s = self.s
        end = s.find(b":]", self.i + 2)
        if end < 0:
            return False
        whole, name = s[self.i : end + 2], s[self.i + 2 : end]
        minus = name[:1] == b"^"
        found = _POSIX.get(name[minus:])
        if found is None:
            raise ParseError("invalid character class range", whole)
        found = folded(found) if self.fold else found
        ranges += negated(found) if minus else found
        self.i = end + 2
        return True

    def _range(self, start: int, ranges: Ranges) -> None:
        begin = self.i
        lo = hi = self._char(start)
        s = self.s
        if s[self.i : self.i + 1] == b"-" and s[self.i + 1 : self.i + 2] not in (b"", b"]"):
            self.i += 1
            hi = self._char(start)
            if hi < lo:
                raise ParseError("invalid character class range", s[begin : self.i])
        ranges += folded([(lo, hi)]) if self.fold else [(lo, hi)]

    def _char(self, start: int) -> int:
        if self.i >= len(self.s):
            raise ParseError("missing closing ]", self.s[start:])
        return self._escape() if self.s[self.i] == 0x5C else self.rune()


def _alternate(alts: list[list[Node]]) -> Node:
    nodes = [a[0] if len(a) == 1 else ("cat", a) if a else ("empty",) for a in alts]
    return nodes[0] if len(nodes) == 1 else ("alt", nodes)


def _fits(node: Node, n: int) -> bool:
    """Whether counted repetitions in one another multiply to no more than n."""
    kind = node[0]
    if kind == "repeat":
        m = node[3] if node[3] >= 0 else node[2]
        if node[5] and m != 0:
            if m > n:
                return False
            n //= m
        elif node[5] and node[3] == 0:
            return True
        return _fits(node[1], n)
    if kind in ("cat", "alt"):
        return all(_fits(x, n) for x in node[1])
    return _fits(node[2], n) if kind == "group" else True
