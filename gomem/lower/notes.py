"""Why things live where they do, in words, for the variables and values of one statement.

Joins the placements of the escape analysis with trace/why.py.
"""

from __future__ import annotations

from gomem.lower import facts
from gomem.syntax import ast
from gomem.syntax.printer import expr_string
from gomem.syntax.walk import inspect
from gomem.trace.why import placement_sentence, remark_sentence, variables_sentence
from gomem.types.object import Var

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from gomem.escape.result import Placement, Placements
    from gomem.lower.func import Fn
    from gomem.source import FileSet

__all__ = [
    "call_notes",
    "flow_of",
    "params_notes",
    "placement_notes",
    "remark",
    "sentence",
    "subject",
]

_SHORT = 40
_BETWEEN = ("variadic", "defer", "go", "box")
"""Made by the compiler between the lines; told only when they are on the heap."""


def flow_of(p: Placement, fileset: FileSet) -> list[tuple[int, str, str, str, int]]:
    """The way out of `p`, with lines in the place of positions."""
    steps = []
    for s in p.flow:
        line = fileset.source(s.pos).line_of(s.pos) if s.pos >= 0 else 0
        steps.append((line, s.how, s.what, s.into, s.derefs))
    return steps


def subject(p: Placement, node: ast.Node | None = None) -> str:
    """What a sentence calls the site."""
    match p.kind:
        case "box":
            return f"a copy of {_short(p.name)}"
        case "variadic":
            call = f"for {expr_string(node.fun)}" if isinstance(node, ast.CallExpr) else "of a call"
            return f"the slice of arguments {call}"
        case "closure":
            return "the func literal"
        case "append":
            return f"the array of {_short(p.name)}"
        case "method value":
            return f"the method value {_short(p.name)}"
        case _:
            return _short(p.name)


def sentence(p: Placement, fileset: FileSet, node: ast.Node | None = None) -> str:
    """Where a site is and why, without a full stop."""
    if p.kind == "append" and p.segment == "heap" and p.reason == "grows at run time":
        return "append makes a new array, on the heap, when the old one is full"
    return placement_sentence(
        p.reason, name=subject(p, node), kind=p.kind, segment=p.segment, func=p.func, size=p.size,
        flow=flow_of(p, fileset),
    )  # fmt: skip


def remark(p: Placement, model: str, fileset: FileSet) -> str:
    """Where the two models differ on a site: "heap · gc: stack, because ..."; "" if they agree."""
    other = p.textbook
    if other.segment == p.segment or {other.segment, p.segment} <= {"data", "bss", "rodata"}:
        return ""
    if model == "gc":
        book, gc, reason = other.segment, p.segment, p.reason
    else:
        book, gc, reason = p.segment, other.segment, other.reason
    return remark_sentence(
        reason, book=book, gc=gc, kind=p.kind, func=p.func, size=p.size, flow=flow_of(p, fileset)
    )


def placement_notes(fn: Fn, n: ast.Node) -> list[str]:
    """Sentences on the variables that statement `n` declares and the values that it allocates."""
    low = fn.prog
    places = low.placements
    variables: list[Placement] = []
    sites: list[tuple[Placement, ast.Node]] = []

    def visit(node: ast.Node) -> bool:
        if isinstance(node, ast.Ident):
            v = fn.info.defs.get(node)
            if isinstance(v, Var) and v in places.vars and v.name != "_":
                variables.append(places.vars[v])
        if isinstance(node, ast.CallExpr) and facts.is_step(fn, node):
            box = places.boxes.get(node)
            if box is not None:
                sites.append((box, node))
            return False  # a step of its own
        sites.extend((p, node) for p in _sites(places, node))
        return not isinstance(node, (ast.FuncLit, ast.BlockStmt, ast.CaseClause))

    inspect(n, visit)
    out = _of_variables(variables, places.model, low.fileset)
    return out + _of_sites(sites, places.model, low.fileset)


def call_notes(fn: Fn, n: ast.CallExpr) -> list[str]:
    """The same for what the call itself makes: the slice of its arguments."""
    made = fn.prog.placements.variadics.get(n)
    sites: list[tuple[Placement, ast.Node]] = [(made, n)] if made is not None else []
    return _of_sites(sites, fn.prog.placements.model, fn.prog.fileset)


def _of_sites(
    sites: Sequence[tuple[Placement, ast.Node]], model: str, fileset: FileSet
) -> list[str]:
    """A sentence for each value that is allocated, and a line where the models differ."""
    out = []
    boxes: dict[str, list[str]] = {}
    for p, node in sites:
        if p.kind in _BETWEEN and p.segment != "heap":
            continue
        text = sentence(p, fileset, node)
        if p.kind == "box":
            boxes.setdefault(text.partition(" because ")[2], []).append(_short(p.name))
            continue
        if p.kind in ("new", "make"):
            out.append(_made(p))
        differs = remark(p, model, fileset)
        out.append(f"{subject(p, node)}: textbook: {differs}" if differs else text)
    for why, names in boxes.items():
        copies, verb = ("a copy of", "is") if len(names) == 1 else ("copies of", "are")
        out.append(f"{copies} {_listed(names)} {verb} on the heap because {why}")
    return out


def _made(p: Placement) -> str:
    """What the two built-ins give, where they are used."""
    if p.kind == "make":
        kind = {"[": "slice", "m": "map", "c": "channel"}.get(p.name[5:6], "value")
        other = f"new would give the address of a nil {kind}"
        return f"{_short(p.name)} gives a {kind} that is ready for use; {other}"
    return (
        f"{_short(p.name)} gives the address of a zero value; make is for slices, maps and channels"
    )


def _listed(names: list[str]) -> str:
    return " and ".join(names) if len(names) < 3 else f"{', '.join(names[:-1])} and {names[-1]}"


def params_notes(fn: Fn, variables: list[Var]) -> list[str]:
    """The same for the parameters of a call."""
    places = fn.prog.placements
    found = [places.vars[v] for v in variables if v in places.vars and v.name not in ("", "_")]
    return _of_variables(found, places.model, fn.prog.fileset)


def _sites(places: Placements, node: ast.Node) -> list[Placement]:
    found = [places.exprs.get(node), places.boxes.get(node)]  # type: ignore[call-overload]  # any node
    if isinstance(node, ast.CallExpr):
        found.append(places.variadics.get(node))
    if isinstance(node, ast.SelectorExpr):
        found.append(places.method_values.get(node))
    return [p for p in found if p is not None]


def _of_variables(found: list[Placement], model: str, fileset: FileSet) -> list[str]:
    """A sentence for each variable; those that stay for the same reason share one."""
    groups: dict[tuple[str, str, str], list[Placement]] = {}
    for p in found:
        if p.segment == "none":
            continue
        key = (p.segment, p.reason, "" if p.segment == "stack" else p.name)
        groups.setdefault(key, []).append(p)
    out = []
    for group in groups.values():
        names = [p.name for p in group]
        differs = remark(group[0], model, fileset)
        if differs:
            out.append(f"{_listed(names)}: textbook: {differs}")
        elif len(group) > 1:
            out.append(variables_sentence(names, group[0].reason, group[0].func))
        else:
            out.append(sentence(group[0], fileset))
    return out


def _short(text: str) -> str:
    text = text.replace("\n", "\\n").replace("... argument...", "…")
    return text if len(text) <= _SHORT else f"{text[:28]}…{text[-8:]}"
