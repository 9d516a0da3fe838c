"""`//go:` directives: which declaration each belongs to, and what is wrong with it.

gc's parser collects directives as it comes by them. A declaration takes what has been collected
when the parser is at its name; a `(` of a group, the end of a declaration and both ends of a
statement throw it away, and then directives that mean something to the compiler are reported. Here
these events are read off the tree and put in order. cmd/compile: syntax/parser.go, noder/noder.go.
"""

from __future__ import annotations

from bisect import bisect_left

from gomem.record import mutable
from gomem.syntax import ast
from gomem.syntax.positions import start_pos
from gomem.syntax.walk import inspect

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.source import Source

    Report = Callable[[int, str], None]
    """Called with a position and a message."""

__all__ = [
    "FOR_FUNCTIONS", "MISPLACED", "Taken", "collect", "is_go", "linknames", "taken", "throw_away",
]  # fmt: skip

FOR_FUNCTIONS = frozenset(
    [
        "go:cgo_unsafe_args",
        "go:nocheckptr",
        "go:noescape",
        "go:noinline",
        "go:norace",
        "go:nosplit",
        "go:nowritebarrier",
        "go:nowritebarrierrec",
        "go:registerparams",
        "go:systemstack",
        "go:uintptrescapes",
        "go:uintptrkeepalive",
        "go:yeswritebarrierrec",
    ]
)
"""What may stand before a function, though some of it only in the runtime."""

_RUNTIME = frozenset(
    ["go:systemstack", "go:nowritebarrier", "go:nowritebarrierrec", "go:yeswritebarrierrec"]
)
_KNOWN = FOR_FUNCTIONS | {"go:build"}

MISPLACED = "misplaced compiler directive"


@mutable
class Taken:
    """The directives of a declaration: (verb, position) of those the compiler knows, and embeds."""

    flags: list[tuple[str, int]]
    embeds: list[int]


def is_go(c: ast.Comment) -> bool:
    """Is it a `//go:` directive?"""
    return c.text.startswith("//go:")


def taken(file: ast.File, report: Report) -> dict[ast.Node, Taken]:
    """The directives of the file and its declarations; reports what the parser finds wrong."""
    events = _events(file)
    places = [pos for pos, _ in events]
    found: dict[int, Taken] = {}
    for c in file.comments:
        if is_go(c):
            at = bisect_left(places, c.pos)
            collect(file.source, c, found.setdefault(at, Taken([], [])), report)
    out: dict[ast.Node, Taken] = {}
    for at, t in found.items():
        node = events[at][1] if at < len(events) else None
        if node is not None:
            out[node] = t
        else:
            throw_away(t, report)
    return out


def _events(file: ast.File) -> list[tuple[int, ast.Node | None]]:
    """Where directives are taken, and by what, or (None) thrown away."""
    events: list[tuple[int, ast.Node | None]] = [(file.name.pos, file)]
    events += [(d.end, None) for d in file.decls]

    def visit(n: ast.Node) -> bool:
        match n:
            case ast.GenDecl():
                if n.grouped:
                    events.append((n.pos, None))
                events.extend((spec.pos, spec) for spec in n.specs)
            case ast.FuncDecl():
                events.append((n.pos, n))
            case ast.DeclStmt():
                events.append((n.end, None))
            case ast.BlockStmt() | ast.CaseClause() | ast.CommClause():
                statements = n.list if isinstance(n, ast.BlockStmt) else n.body
                for s in statements:
                    if not isinstance(s, ast.DeclStmt):
                        events.append((_first(s), None))
                        events.append((s.end, None))
            case _:
                pass
        return True

    inspect(file, visit)
    return sorted(events, key=lambda e: e[0])


def _first(s: ast.Stmt) -> int:
    """The first character of a statement."""
    if isinstance(s, ast.LabeledStmt):
        return s.label.pos
    return start_pos(s.x) if isinstance(s, ast.ExprStmt) else start_pos(s)


def throw_away(t: Taken, report: Report) -> None:
    """Report directives that belong to nothing."""
    for _, pos in t.flags:
        report(pos, MISPLACED)
    for pos in t.embeds:
        report(pos, "misplaced go:embed directive")


def collect(source: Source, c: ast.Comment, t: Taken, report: Report) -> None:
    """Add a directive to those of its place, if it is one that counts."""
    text = c.text[2:]
    pos = c.pos + 2
    line = source.line_starts[source.line_of(c.pos) - 1] + source.base
    if source.slice(line, c.pos).strip(" \t\r"):
        report(pos, MISPLACED)
        return
    verb = text.split(" ", 1)[0]
    fields = text.split()
    if verb in _USAGES and verb != text:
        counts, usage = _USAGES[verb]
        if len(fields) not in counts:
            report(pos, f"usage: //{verb} {usage}")
    elif verb == "go:embed":
        if len(fields) > 1:
            t.embeds.append(pos)
        else:
            report(pos, "usage: //go:embed pattern...")
    else:
        _flag(text, verb, pos, report)
        if verb in _KNOWN:
            t.flags.append((verb, pos))


_USAGES = {
    "go:linkname": ((2, 3), "localname [linkname]"),
    "go:linknamestd": ((2, 3), "localname [linkname]"),
    "go:wasmimport": ((3,), "importmodule importname"),
    "go:wasmexport": ((2,), "exportname"),
}
"""How many words there may be, and what they are."""


def _flag(text: str, verb: str, pos: int, report: Report) -> None:
    """Directives that are not for everybody."""
    if verb.startswith("go:cgo_"):
        _cgo(text, verb, text.split(), pos, report)
    if verb in _RUNTIME:
        report(pos, f"//{verb} only allowed in runtime")
    if verb == "go:uintptrkeepalive":
        report(pos, f"//{verb} is only allowed in the standard library")


_CGO = {
    "cgo_export_static": ((2, 3), "local [remote]"),
    "cgo_export_dynamic": ((2, 3), "local [remote]"),
    "cgo_import_dynamic": ((2, 3, 4), 'local [remote ["library"]]'),
    "cgo_import_static": ((2,), "local"),
    "cgo_dynamic_linker": ((2,), '"path"'),
    "cgo_ldflag": ((2,), '"arg"'),
}
"""How many words there may be, and how the usage goes on."""


def _cgo(text: str, verb: str, fields: list[str], pos: int, report: Report) -> None:
    """Directives that only cgo writes."""
    if verb != "go:cgo_import_dynamic" or len(fields) < 4:
        report(pos, f"//{text} only allowed in cgo-generated code")
    name = verb[3:]
    if name not in _CGO:
        return
    counts, usage = _CGO[name]
    quoted = [len(f) >= 2 and f[0] == f[-1] == '"' for f in fields]
    want = [False] * len(fields)
    if name in ("cgo_dynamic_linker", "cgo_ldflag") or len(fields) == 4:
        want[-1] = True
    if len(fields) not in counts or quoted != want:
        report(pos, f"usage: //go:{name} {usage}")


def linknames(file: ast.File) -> list[tuple[int, str, str, str]]:
    """Position, verb, local and linker's name of each linkname directive that is well formed."""
    found = []
    for c in file.comments:
        fields = c.text[2:].split()
        if is_go(c) and fields[0] in ("go:linkname", "go:linknamestd") and 1 < len(fields) < 4:
            found.append((c.pos + 2, fields[0], fields[1], fields[2] if len(fields) == 3 else ""))
    return found
