"""Build constraints: whether a file belongs to linux/amd64. Source: go/build, go/build/constraint.

A constraint is a `//go:build` line above the package clause, or, where there is none, `// +build`
lines above a blank line; or the end of the file's name, as in `x_windows_arm64.go`.
"""

from __future__ import annotations

from gomem.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["header", "name_fits", "text_fits"]

_OSES = frozenset(
    (
        "aix", "android", "darwin", "dragonfly", "freebsd", "hurd", "illumos", "ios", "js", "linux",
        "nacl", "netbsd", "openbsd", "plan9", "solaris", "wasip1", "windows", "zos",
    )
)  # fmt: skip
_ARCHES = frozenset(
    (
        "386", "amd64", "amd64p32", "arm", "armbe", "arm64", "arm64be", "loong64", "mips",
        "mipsle", "mips64", "mips64le", "mips64p32", "mips64p32le", "ppc", "ppc64", "ppc64le",
        "riscv", "riscv64", "s390", "s390x", "sparc", "sparc64", "wasm",
    )
)  # fmt: skip
_MINOR = 27
_TAGS = frozenset(
    [
        "linux", "amd64", "gc", "unix", "amd64.v1",
        *(f"go1.{n}" for n in range(1, _MINOR + 1)),
        *(f"goexperiment.{n}" for n in ("regabiwrappers", "regabiargs", "dwarf5", "jsonv2",
                                        "greenteagc", "randomizedheapbase64",
                                        "sizespecializedmalloc")),
    ]
)  # fmt: skip
"""What is true of the target: as Go 1.27 builds for linux/amd64, without cgo."""


def name_fits(name: str) -> bool:
    """Whether the system and the processor in a file's name, if there are any, are the target's."""
    words = name.partition(".")[0].split("_")[1:]
    if words and words[-1] == "test":
        words.pop()
    if len(words) > 1 and words[-2] in _OSES and words[-1] in _ARCHES:
        return words[-2] in _TAGS and words[-1] in _TAGS
    if words and words[-1] in _OSES | _ARCHES:
        return words[-1] in _TAGS
    return True


def text_fits(name: str, data: bytes) -> bool:
    """Whether the constraints in a file hold. Errors: UsageError, in the go command's words."""
    build, old = _constraints(name, data)
    if build is None:
        return all(map(_old_holds, old))
    try:
        return _Parser(build).whole()
    except _MalformedError as e:
        raise UsageError(f"{name}: parsing //go:build line: {e}") from None


def _constraints(name: str, data: bytes) -> tuple[str | None, list[str]]:
    """The expression of the `//go:build` line, and those of `// +build` lines."""
    build: str | None = None
    old: list[str] = []
    waiting: list[str] = []
    """Old lines that no blank line has followed yet."""
    only_lines = True
    for line, inside in header(data):
        if not line:
            if only_lines:
                old, waiting = old + waiting, []
            continue
        only_lines = only_lines and line.startswith("//")
        if inside:
            continue
        rest = line.removeprefix("//go:build")
        if rest != line and rest[:1] in ("", " ", "\t"):
            if build is not None:
                raise UsageError(f"{name}: multiple //go:build comments")
            build = rest.strip()
        elif only_lines:
            rest = line[2:].strip()
            if rest.startswith("+build") and rest[6:7] in ("", " ", "\t"):
                waiting.append(rest[6:])
    return build, old


def header(data: bytes) -> Iterator[tuple[str, bool]]:
    """The stripped lines before the first word of Go, and whether a comment goes on in each."""
    inside = False
    for raw in data.decode("utf-8", "surrogateescape").removeprefix("\ufeff").split("\n"):
        line = raw.strip()
        began = inside
        rest = line
        while rest:
            if inside:
                _, end, rest = rest.partition("*/")
                inside, rest = not end, rest.strip()
            elif rest.startswith("//"):
                break
            elif rest.startswith("/*"):
                inside, rest = True, rest[2:].strip()
            else:
                yield rest, began
                return
        yield line, began


def _old_holds(text: str) -> bool:
    """`// +build a,!b c`: a space is or, a comma is and."""
    words = text.split()
    return any(all(map(_term_holds, w.split(","))) for w in words) if words else False


def _term_holds(term: str) -> bool:
    if term.startswith("!!") or term == "!":
        return False
    return (term.lstrip("!") in _TAGS) != term.startswith("!")


class _MalformedError(Exception):
    """The text is no expression."""


class _Parser:
    """Reads and evaluates `a && (b || !c)`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.token = ""
        self.tag = False

    def whole(self) -> bool:
        """The value of all of the text."""
        found = self.any_of()
        if self.token:
            raise _MalformedError(f"unexpected token {self.token}")
        return found

    def any_of(self) -> bool:
        """A sequence of `||`."""
        found = self.all_of()
        while self.token == "||":
            found = self.all_of() or found
        return found

    def all_of(self) -> bool:
        """A sequence of `&&`."""
        found = self.negated()
        while self.token == "&&":
            found = self.negated() and found
        return found

    def negated(self) -> bool:
        """A tag or a parenthesis, perhaps with `!`; begins before it, ends after what follows."""
        self.next()
        if self.token != "!":
            return self.atom()
        self.next()
        if self.token == "!":
            raise _MalformedError("double negation not allowed")
        return not self.atom()

    def atom(self) -> bool:
        """A tag or a parenthesis."""
        if self.token == "(":
            found = False
            try:
                found = self.any_of()
            except _MalformedError as e:
                if str(e) != "unexpected end of expression":
                    raise
                self.token = ""
            if self.token != ")":
                raise _MalformedError("missing close paren")
            self.next()
            return found
        if not self.tag:
            what = (
                f"unexpected token {self.token}" if self.token else "unexpected end of expression"
            )
            raise _MalformedError(what)
        found = self.token in _TAGS
        self.next()
        return found

    def next(self) -> None:
        """Read a token."""
        text = self.text
        while text[self.at : self.at + 1] in (" ", "\t"):
            self.at += 1
        start = self.at
        first = text[start : start + 1]
        self.tag = False
        if first in ("(", ")", "!", ""):
            self.at += len(first)
        elif first in ("&", "|"):
            self.at += 2
            if text[start : self.at] != 2 * first:
                raise _MalformedError(f"invalid syntax at {first}")
        else:
            while (c := text[self.at : self.at + 1]) and (c.isalnum() or c in "_."):
                self.at += 1
            if self.at == start:
                raise _MalformedError(f"invalid syntax at {first}")
            self.tag = True
        self.token = text[start : self.at]
