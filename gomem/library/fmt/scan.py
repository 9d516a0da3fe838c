"""What fmt's Scan functions read: runes from a text, from the standard input or from a reader.

The state of a call is a Go struct, `ss` of scan.go: a method Scan of the program's own may go on
reading where fmt stands. Everything that reads is a generator, because a reader may be the
program's; what a call mostly meets, a word that lies whole in the text or in the buffer of a
bufio.Reader, is taken by `quick` without one.
"""

from __future__ import annotations

from gomem.library.abi import GoPanic
from gomem.library.fmt.scanvalue import ScanFailed, scan_one
from gomem.library.text import encode_rune, first_rune, make_slice
from gomem.library.unicode.native import SPACES
from gomem.library.unicode.utf8.native import FullRuneInString

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any

    from gomem.library.abi import RType, Runtime, Value

    Calls = Generator[tuple[Any, tuple[Any, ...]], Any, Any]
    Args = list[tuple[int, Any] | None]

__all__ = ["Scan", "read_rune", "scan", "scanf", "skip_space", "token", "unread_rune"]

(SELF, EOF_ERROR, READER, TEXT, AT, PENDING, PEEK, UNREAD, AT_EOF, NL_IS_SPACE, NL_IS_END, COUNT,
 LIMIT, WIDTH) = range(14)  # fmt: skip
BUF, _, R, W, _, LAST_BYTE, LAST_RUNE_SIZE = range(7)
"""Fields of a bufio.Reader."""
EOF = -1
HUGE = 1 << 30
BLANKS = frozenset([9, 11, 12, 32])
STOPS = frozenset([9, 10, 11, 12, 13, 32])
SIGNED = {"int": 64, "int8": 8, "int16": 16, "int32": 32, "int64": 64}
UNSIGNED = {"uint": 64, "uint8": 8, "uint16": 16, "uint32": 32, "uint64": 64, "uintptr": 64}


class Scan:
    """Reads runes for one native call; `buf` is the token so far."""

    __slots__ = ("buf", "kind", "rt", "s", "types")

    def __init__(self, rt: Runtime, s: list[Any]) -> None:
        self.rt = rt
        self.s = s
        self.types = rt.types
        self.buf = bytearray()
        self.kind = "text" if s[READER] is None else _kind(rt, s[READER])

    def get(self) -> Calls:
        """The next rune, or EOF at the end of the input or of the argument's width."""
        r, _, err = yield from self.read()
        if err is None:
            return r
        if err == EOF:
            return EOF
        raise ScanFailed(4, err=err)

    def read(self) -> Calls:
        """ReadRune: rune, size, and an error: None, EOF or what the reader has given."""
        s = self.s
        if s[AT_EOF] or s[COUNT] >= s[LIMIT]:
            return 0, 0, EOF
        if self.kind == "text":
            r, size = first_rune(s[TEXT], s[AT])
            s[AT] += size
            s[PEEK] = size
            err = None if size else EOF
        elif self.kind == "runes":
            tid, v = s[READER]
            r, size, err = yield self.rt.method(tid, "ReadRune"), (v,)
            err = self.known(err)
        else:
            r, size, err = yield from self.decode()
        if err is None:
            s[COUNT] += 1
            if s[NL_IS_END] and r == 10:
                s[AT_EOF] = True
        elif err == EOF:
            s[AT_EOF] = True
            return 0, 0, EOF
        return r, size, err

    def known(self, err: Value) -> Value:
        """The same error, but EOF for io.EOF."""
        if err is None:
            return None
        eof = self.s[EOF_ERROR]
        return EOF if err[0] == eof[0] and err[1] is eof[1] else err

    def decode(self) -> Calls:
        """A rune of a reader that gives bytes: not one byte more than needed is read."""
        s = self.s
        if s[UNREAD]:
            s[UNREAD] = False
            return s[PEEK], len(encode_rune(s[PEEK])), None
        data, err = yield from self.byte()
        if err is not None:
            return 0, 0, err
        if data[0] >= 0x80:
            while not FullRuneInString(self.rt, data):
                more, err = yield from self.byte()
                if err is not None:
                    if err != EOF:
                        return 0, 0, err
                    break
                data += more
        r, size = first_rune(data)
        s[PENDING] = data[size:] + s[PENDING]
        s[PEEK] = r
        return r, size, None

    def byte(self) -> Calls:
        """The next byte and an error."""
        s = self.s
        if s[PENDING]:
            data, s[PENDING] = s[PENDING][:1], s[PENDING][1:]
            return data, None
        if self.kind == "stdin":
            data = self.rt.read(1)
            return data, None if data else EOF
        tid, v = s[READER]
        cell = [0]
        while True:
            n, err = yield self.rt.method(tid, "Read"), (v, (cell, 0, 1, 1))
            if n >= 1:
                return bytes(cell), None
            if err is not None:
                return b"", self.known(err)

    def unread(self) -> Calls:
        """UnreadRune."""
        s = self.s
        s[AT_EOF] = False
        s[COUNT] -= 1
        if self.kind == "text":
            s[AT] -= s[PEEK]
            s[PEEK] = 0
        elif self.kind == "runes":
            tid, v = s[READER]
            yield self.rt.method(tid, "UnreadRune"), (v,)
        else:
            s[UNREAD] = True

    def must(self) -> Calls:
        """The next rune; the input must not end here."""
        r = yield from self.get()
        if r == EOF:
            raise ScanFailed(2)
        return r

    def not_eof(self) -> Calls:
        """Something must follow."""
        r = yield from self.get()
        if r == EOF:
            raise ScanFailed(1)
        yield from self.unread()

    def skip_space(self) -> Calls:
        """Skip spaces, and newlines if they count as spaces."""
        while True:
            r = yield from self.get()
            if r == EOF:
                return
            if r == 13 and (yield from self.peek("\n")):
                continue
            if r == 10:
                if self.s[NL_IS_SPACE]:
                    continue
                raise ScanFailed(3, b"unexpected newline")
            if r not in SPACES:
                yield from self.unread()
                return

    def peek(self, ok: str) -> Calls:
        """Whether the next rune is one of `ok`."""
        r = yield from self.get()
        if r == EOF:
            return False
        yield from self.unread()
        return chr(r) in ok

    def accept(self, ok: str) -> Calls:
        """Take the next rune into the token if it is one of `ok`."""
        r = yield from self.get()
        if r == EOF:
            return False
        if chr(r) in ok:
            self.buf += encode_rune(r)
            return True
        yield from self.unread()
        return False

    def consume(self, ok: str) -> Calls:
        """Read a rune and drop it; whether it is one of `ok`."""
        r = yield from self.get()
        return r != EOF and chr(r) in ok

    def word(self, f: Value = None) -> Calls:
        """Runes up to a space, or as long as f holds."""
        while True:
            r = yield from self.get()
            if r == EOF:
                break
            if (r in SPACES) if f is None else not (yield f, (r,)):
                yield from self.unread()
                break
            self.buf += encode_rune(r)
        return bytes(self.buf)


def _kind(rt: Runtime, reader: tuple[int, Any]) -> str:
    """How runes are read: "stdin", "runes" (it has ReadRune and UnreadRune) or "bytes"."""
    tid, v = reader
    t = rt.types[tid]
    if "ReadRune" in t.methods and "UnreadRune" in t.methods:
        return "runes"
    if t.name == "*os.File" and v is not None:
        fd, _, closed = v[0]
        if fd == 0 and not closed:
            return "stdin"
    return "bytes"


def _guarded(p: Scan, done: list[int], calls: Calls) -> Calls:
    """Run; the number of values, and the code and the texts of what has failed."""
    try:
        yield from calls
    except ScanFailed as e:
        return done[0], e.code, e.text, e.number, e.err
    except GoPanic as e:
        if e.value is not None and e.value[0] == p.rt.type_id("fmt", "scanError"):
            return done[0], 4, b"", b"", e.value[1][0]
        if p.known(e.value) == EOF:
            return done[0], 1, b"", b"", None
        raise
    return done[0], 0, b"", b"", None


def scan(rt: Runtime, s: list[Any], args: Args) -> Value:
    """Scan and Scanln."""
    done = [0]
    while done[0] < len(args) and quick(rt, s, args[done[0]]):
        done[0] += 1
    if done[0] == len(args) and not s[NL_IS_END]:
        return done[0], 0, b"", b"", None
    p = Scan(rt, s)
    return _guarded(p, done, _scan(p, args, done))


def _scan(p: Scan, args: Args, done: list[int]) -> Calls:
    for arg in args[done[0] :]:
        yield from scan_one(p, arg, "v")
        done[0] += 1
    while p.s[NL_IS_END]:
        r = yield from p.get()
        if r in (10, EOF):
            break
        if r not in SPACES:
            raise ScanFailed(3, b"expected newline")


def quick(rt: Runtime, s: list[Any], arg: tuple[int, Any] | None) -> bool:
    """Read a number in plain digits or a word in ASCII, if it is there whole; else do nothing."""
    if arg is None or arg[1] is None:
        return False
    t = rt.types[arg[0]]
    if t.kind != "pointer" or t.methods:
        return False
    reader = s[READER]
    if reader is None:
        buf, start, end, skipped = s[TEXT], s[AT], len(s[TEXT]), 0
    elif reader[1] is not None and rt.types[reader[0]].name == "*bufio.Reader":
        base, skipped, _, _ = reader[1][BUF]
        buf, start, end = base, skipped + reader[1][R], skipped + reader[1][W]
    else:
        return False
    spaces = STOPS if s[NL_IS_SPACE] else BLANKS
    while start < end and buf[start] in spaces:
        start += 1
    stop = start
    while stop < end and buf[stop] not in STOPS:
        stop += 1
    if stop == start or (stop == end and reader is not None):
        return False
    value = _plain(rt.types[t.elem], bytes(buf[start:stop]))
    if value is None:
        return False
    container, index = arg[1]
    container[index] = value
    if reader is None:
        s[AT] = stop
    else:
        reader[1][R] = stop - skipped
        reader[1][LAST_BYTE] = reader[1][LAST_RUNE_SIZE] = -1
    return True


def _plain(t: RType, word: bytes) -> Value:
    """The value of the whole word, if it is one that needs no care."""
    kind = t.kind
    if kind == "string":
        return word if word.isascii() else None
    digits = word[1:] if word[0] in b"+-" else word
    if kind in SIGNED:
        if not digits.isdigit() or (digits[0] == 48 and len(digits) > 1):
            return None
        n = int(word)
        return n if -1 << SIGNED[kind] - 1 <= n < 1 << SIGNED[kind] - 1 else None
    if kind in UNSIGNED:
        if not word.isdigit() or (word[0] == 48 and len(word) > 1):
            return None
        n = int(word)
        return n if n < 1 << UNSIGNED[kind] else None
    if kind == "float64":
        whole, _, part = digits.partition(b".")
        return float(word) if whole.isdigit() and (not part or part.isdigit()) else None
    return None


def scanf(rt: Runtime, s: list[Any], format_: bytes, args: Args) -> Value:
    """Scanf."""
    done = [0]
    p = Scan(rt, s)
    return _guarded(p, done, _scanf(p, format_, args, done))


def _scanf(p: Scan, text: bytes, args: Args, done: list[int]) -> Calls:
    s = p.s
    i = 0
    while i < len(text):
        w = yield from advance(p, text[i:])
        if w > 0:
            i += w
            continue
        if text[i] != 0x25:
            if w < 0:
                raise ScanFailed(3, b"input does not match format")
            break
        i = _width(s, text, i + 1)
        r, w = first_rune(text, i)
        i += w
        if r != 0x63:
            yield from p.skip_space()
        if r == 0x25:
            yield from p.skip_space()
            yield from p.not_eof()
            if not (yield from p.accept("%")):
                raise ScanFailed(3, b"missing literal %")
            continue
        s[LIMIT] = min(HUGE, s[COUNT] + s[WIDTH])
        if done[0] >= len(args):
            raise ScanFailed(3, b"too few operands for format '%%%b'" % text[i - w :])
        yield from scan_one(p, args[done[0]], chr(r))
        done[0] += 1
        s[LIMIT] = HUGE
    if done[0] < len(args):
        raise ScanFailed(3, b"too many operands")


def _width(s: list[Any], text: bytes, i: int) -> int:
    """The digits at text[i:] are the width; where they end."""
    start = i
    while i < len(text) - 1 and 0x30 <= text[i] <= 0x39:
        i += 1
    s[WIDTH] = int(text[start:i]) if i > start else HUGE
    return i


def advance(p: Scan, text: bytes) -> Calls:
    """Match the start of the format with the input; how much of it, or -1 if they differ."""
    i = 0
    while i < len(text):
        r, w = first_rune(text, i)
        if r in SPACES:
            i = yield from _spaces(p, text, i)
            continue
        if r == 0x25:
            if i + w == len(text):
                raise ScanFailed(3, b"missing verb: % at end of format string")
            if text[i + w] != 0x25:
                return i
            i += w
        got = yield from p.must()
        if got != r:
            yield from p.unread()
            return -1
        i += w
    return i


def _spaces(p: Scan, text: bytes, i: int) -> Calls:
    """A run of spaces in the format: its newlines must be there, other spaces are one or more."""
    newlines, trailing = 0, False
    while i < len(text):
        r, w = first_rune(text, i)
        if r not in SPACES:
            break
        trailing = r != 10
        newlines += r == 10
        i += w
    for _ in range(newlines):
        got = yield from _past_blanks(p, (yield from p.get()))
        if got not in (10, EOF):
            raise ScanFailed(3, b"newline in format does not match input")
    if trailing:
        got = yield from p.get()
        if not newlines:
            if got not in SPACES and got != EOF:
                raise ScanFailed(3, b"expected space in input to match format")
            if got == 10:
                raise ScanFailed(3, b"newline in input does not match format")
        got = yield from _past_blanks(p, got)
        if got != EOF:
            yield from p.unread()
    return i


def _past_blanks(p: Scan, r: int) -> Calls:
    """The first rune from r on that is a newline or no space."""
    while r in SPACES and r != 10:
        r = yield from p.get()
    return r


# What a ScanState does for a method Scan of the program.


def read_rune(rt: Runtime, s: list[Any]) -> Calls:
    """ReadRune."""
    r, size, err = yield from Scan(rt, s).read()
    return r, size, s[EOF_ERROR] if err == EOF else err


def unread_rune(rt: Runtime, s: list[Any]) -> Calls:
    """UnreadRune."""
    yield from Scan(rt, s).unread()


def skip_space(rt: Runtime, s: list[Any]) -> Calls:
    """SkipSpace: the code and texts of what has failed."""
    try:
        yield from Scan(rt, s).skip_space()
    except ScanFailed as e:
        return e.code, e.text, e.err
    return 0, b"", None


def token(rt: Runtime, s: list[Any], f: Value, *, skip: bool) -> Calls:
    """Token, and the code and texts of what has failed."""
    p = Scan(rt, s)
    try:
        if skip:
            yield from p.skip_space()
        word = yield from p.word(f)
    except ScanFailed as e:
        return (None, 0, 0, 0), e.code, e.text, e.err
    except GoPanic as e:
        if e.value is None or e.value[0] != rt.type_id("fmt", "scanError"):
            raise
        return (None, 0, 0, 0), 4, b"", e.value[1][0]
    return make_slice(word), 0, b"", None
