"""The LALR(1) table of the grammar, and the cache that saves making it.

Lark reads grammar/*.lark and computes the table (0.4 s); that is all it is used for. What is kept:

    rows      per state, {terminal: n}: n >= 0 shifts to state n, n < 0 reduces by rule -n
    gotos     {nonterminal: {state: state}}
    rules     (action name, left side, right side) per rule, from 1
    items     per state its kernel: (rule, dot) pairs, for error messages
    actions   a code object whose `make(build, pure, stateful)` gives the action of each rule

All of it goes through `marshal` into one file of the user's cache directory. The name of the file
holds a hash of the grammar, so it is never stale; when it cannot be written, the table is made anew
by each process.
"""

from __future__ import annotations

import marshal
import os
import sys
from functools import cache

from gomem.data import data_dir
from gomem.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Action = Callable[[list[Any]], Any]

__all__ = ["Column", "Table", "load_table"]

_VERSION = 2  # of what this file stores for a grammar


class _Chain(dict[str, int]):
    """{look-ahead: state} after a nonterminal: its goto, with unit reductions already done."""

    __slots__ = ("below", "state", "table")

    def __init__(self, table: Table, below: int, state: int) -> None:
        self.table = table
        self.below = below
        self.state = state

    def __missing__(self, kind: str) -> int:
        table = self.table
        state = self.state
        while True:
            reduce = table.rows[state].get(kind, 0)
            if reduce >= 0 or not table.identity[-reduce]:
                break
            state = table.gotos[table.rules[-reduce][1]][self.below]
        self[kind] = state
        return state


class Column(dict[int, _Chain]):
    """{state below: where a nonterminal leads to}, filled when first asked."""

    __slots__ = ("gotos", "table")

    def __init__(self, table: Table, gotos: dict[int, int]) -> None:
        self.table = table
        self.gotos = gotos

    def __missing__(self, below: int) -> _Chain:
        chain = self[below] = _Chain(self.table, below, self.gotos[below])
        return chain


@record
class Table:
    """The table as the driver uses it; see the module's description."""

    rows: list[dict[str, int]]
    gotos: dict[str, dict[int, int]]
    rules: list[tuple[str, str, tuple[str, ...]]]
    identity: list[bool]
    items: list[tuple[tuple[int, int], ...]]
    start: int
    columns: dict[str, Column]
    make_actions: Callable[[Any, dict[str, Any], dict[str, Any]], list[Action | None]]


@cache
def load_table() -> Table:
    """The table of grammar/go.lark, from the cache if it is there."""
    folder = data_dir("grammar")
    texts = []
    for name in ("tokens.lark", "go.lark"):
        with open(os.path.join(folder, name), encoding="utf-8") as f:
            texts.append(f.read())
    path = _cache_path(texts)
    try:
        with open(path, "rb") as cached:
            data = marshal.loads(cached.read())
    except (OSError, ValueError, EOFError, TypeError):
        data = _generate(os.path.join(folder, "go.lark"))
        _save(path, marshal.dumps(data))
    return _table(data)


def _table(data: tuple[Any, ...]) -> Table:
    rows, gotos, rules, identity, items, start, code = data
    scope: dict[str, Any] = {}
    exec(code, scope)
    columns: dict[str, Column] = {}
    table = Table(rows, gotos, rules, identity, items, start, columns, scope["make"])
    for name, column in gotos.items():
        columns[name] = Column(table, column)
    return table


def _cache_path(texts: list[str]) -> str:
    import zlib

    root = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(root):
        root = os.path.join(os.path.expanduser("~"), ".cache")
    key = zlib.crc32("\0".join(texts).encode())
    size = sum(map(len, texts))
    tag = sys.implementation.cache_tag
    return os.path.join(root, "gomem", f"go-{key:08x}-{size}-{_VERSION}.{tag}.table")


def _save(path: str, data: bytes) -> None:
    """Write a file so that readers see all of it or nothing; give up silently."""
    part = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(part, "wb") as f:
            f.write(data)
        os.replace(part, path)
    except OSError:
        return


# --------------------------------------------------------------------------- making it with Lark


def _generate(path: str) -> tuple[Any, ...]:
    from lark import Lark

    lark = Lark.open(
        path, parser="lalr", lexer=_no_lexer(), start="source_file", maybe_placeholders=True,
        keep_all_tokens=True, debug=True,
    )  # fmt: skip
    return compile_table(lark.parser.parser._parse_table)


def _no_lexer() -> type:
    from lark.lexer import Lexer

    class NoLexer(Lexer):
        """Lark makes the table only; tokens come from gomem.syntax.lexer."""

        def __init__(self, _: object) -> None:
            pass

        def lex(self, _: object) -> Any:  # type: ignore[override]  # noqa: ANN401 (never called)
            raise NotImplementedError

    return NoLexer


def compile_table(parse_table: Any) -> tuple[Any, ...]:  # noqa: ANN401 (Lark is untyped)
    """Lark's table (states are sets of items) as plain data."""
    number = {state: i for i, state in enumerate(parse_table.states)}
    rules: list[tuple[str, str, tuple[str, ...]]] = [("", "", ())]
    sources: list[str] = ["None"]
    identity = [False]
    known: dict[int, int] = {}

    def rule_number(rule: Any) -> int:  # noqa: ANN401 (Lark is untyped)
        if id(rule) not in known:
            known[id(rule)] = len(rules)
            name, source = _action_source(rule)
            symbols = tuple(str(s.name) for s in rule.expansion)
            rules.append((name, str(rule.origin.name), symbols))
            sources.append(source)
            identity.append(source == "None")
        return known[id(rule)]

    rows: list[dict[str, int]] = []
    gotos: dict[str, dict[int, int]] = {}
    items = []
    for state, actions in parse_table.states.items():
        row: dict[str, int] = {}
        for symbol, (action, arg) in actions.items():
            if action.name == "Reduce":
                row[sys.intern(str(symbol))] = -rule_number(arg)
            elif symbol.isupper() or symbol == "$END":
                row[sys.intern(str(symbol))] = number[arg]
            else:
                gotos.setdefault(sys.intern(str(symbol)), {})[number[state]] = number[arg]
        rows.append(row)
        kernel = [(rule_number(p.rule), p.index) for p in state if p.index > 0]
        items.append(tuple(sorted(kernel)))
    end = number[parse_table.end_states["source_file"]]
    if not any("$END" in row and row["$END"] == end for row in rows):
        rows[end]["$END"] = end
    body = "".join(f"        {s},\n" for s in sources)
    text = f"def make(b, p, q):\n    return [\n{body}    ]\n{_HELPERS}"
    code = compile(text, "<actions of go.lark>", "exec", dont_inherit=True, optimize=2)
    return (
        rows,
        gotos,
        rules,
        identity,
        items,
        number[parse_table.start_states["source_file"]],
        code,
    )


_HELPERS = """
def same(s):
    return s
def grow(x, more):
    x += more; return x
def add1(s):
    x = s[0]; x.append(s[1]); return x
def add2(s):
    x = s[0]; x.append(s[2]); return x
"""


def _action_source(rule: Any) -> tuple[str, str]:  # noqa: ANN401 (Lark is untyped)
    """Name and Python text of the action of a rule.

    The builder's functions take the list of a rule's children, in which commas are dropped, lists
    (rules named `_...`) are spread and absent optional symbols are None. Where that list is the
    list of values on the stack anyway, the function is the action.
    """
    origin = rule.origin.name
    symbols = rule.expansion
    parts, plain = _children(rule)
    if origin.startswith("$root"):
        return "", "same"
    if origin.startswith("_"):
        if plain:
            return "", "same"
        if len(symbols) > 1 and symbols[0].name.startswith("_"):
            if parts[1:] in (["s[1]"], ["s[2]"]):
                return "", "add1" if parts[1] == "s[1]" else "add2"
            return "", f"lambda s: grow(s[0], [{', '.join(parts[1:])}])"
        return "", f"lambda s: [{', '.join(parts)}]"
    if rule.options.expand1 and not rule.alias and len(symbols) == 1 and plain:
        return "", "None"
    name = str(rule.alias or rule.options.template_source or origin)
    call = f"p[{name!r}]"
    if plain:
        return name, f"{call} if {name!r} in p else q[{name!r}](b)"
    return name, (
        f"(lambda f: lambda s: f([{', '.join(parts)}]))"
        f"({call} if {name!r} in p else q[{name!r}](b))"
    )


def _children(rule: Any) -> tuple[list[str], bool]:  # noqa: ANN401 (Lark is untyped)
    """The children of a rule as Python texts over the value list `s`; are they just `s`?"""
    symbols = rule.expansion
    absent = [0] * (len(symbols) + 1)
    if rule.options.empty_indices:
        marks = "".join(str(int(e)) for e in rule.options.empty_indices)
        absent = [len(ones) for ones in marks.split("0")]
    parts: list[str] = []
    plain = True
    for i, symbol in enumerate(symbols):
        parts += ["None"] * absent[i]
        if symbol.name == "COMMA":
            plain = False
        elif not symbol.is_term and symbol.name.startswith("_"):
            parts.append(f"*s[{i}]")
            plain = False
        else:
            parts.append(f"s[{i}]")
    parts += ["None"] * absent[-1]
    return parts, plain and not any(absent)
