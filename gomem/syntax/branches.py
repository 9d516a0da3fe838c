"""Labels, goto, break, continue and fallthrough in a function body.

The rules and the order of the messages are those of branches.go in the compiler. A body is
gone through block by block with a stack of our own, since blocks nest as deep as a program likes.
"""

from __future__ import annotations

from gomem.record import mutable
from gomem.syntax import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from gomem.syntax.build import Build

    Breakable = ast.ForStmt | ast.RangeStmt | ast.SwitchStmt | ast.TypeSwitchStmt | ast.SelectStmt

__all__ = ["check_branches"]

_LOOPS = (ast.ForStmt, ast.RangeStmt)
_SWITCHES = (ast.SwitchStmt, ast.TypeSwitchStmt)


@mutable
class _Targets:
    """What an unlabeled branch inside a block would leave or continue."""

    breaks: Breakable | None
    loops: bool
    case: int
    """Index of the clause whose body the block is, or -1."""


@mutable
class _Label:
    block: _Block
    stmt: ast.LabeledStmt
    used: bool


@mutable
class _Block:
    """A block on the way: what of it is still to do, and the gotos whose label is not yet seen."""

    parent: _Block | None
    start: int
    label: ast.LabeledStmt | None
    """The label of the statement that the block belongs to."""
    targets: _Targets
    rest: Iterator[tuple[bool, ast.Stmt]]
    forward: list[ast.BranchStmt]
    jumping: list[ast.BranchStmt]
    """The forward gotos that were open at the last variable declaration."""
    variable: tuple[int, str] | None


@mutable
class _Check:
    b: Build
    labels: dict[str, _Label]
    stack: list[_Block]


def check_branches(b: Build, body: ast.BlockStmt) -> None:
    """Report what is wrong with the labels and branches of a function's body."""
    c = _Check(b, {}, [])
    outside = _Targets(None, loops=False, case=-1)
    root = _Block(None, body.pos, None, outside, _numbered(body.list), [], [], None)
    c.stack.append(root)
    while c.stack:
        block = c.stack[-1]
        step = next(block.rest, None)
        if step is not None:
            _statement(c, block, *step)
            continue
        c.stack.pop()
        if block.parent is not None:
            block.parent.forward += block.forward
    for goto in root.forward:
        label = _label_of(goto)
        found = c.labels.get(label.name)
        if found is None:
            b.error(label.pos, f"label {label.name} not defined", label.end)
        else:
            found.used = True
            where = _place(b, found.block.start)
            b.error(label.pos, f"goto {label.name} jumps into block starting at {where}", label.end)
    for found in c.labels.values():
        if not found.used:
            label = found.stmt.label
            b.error(label.pos, f"label {label.name} defined and not used", label.end)


def _numbered(statements: tuple[ast.Stmt, ...]) -> Iterator[tuple[bool, ast.Stmt]]:
    """(is it the last one?, statement), without the empty statements at the end."""
    count = len(statements)
    while count and isinstance(statements[count - 1], ast.EmptyStmt):
        count -= 1
    return ((i + 1 == count, statements[i]) for i in range(count))


def _label_of(branch: ast.BranchStmt) -> ast.Ident:
    assert branch.label is not None, "a goto has a label"
    return branch.label


def _place(b: Build, pos: int) -> str:
    return str(b.source.position(pos))


def _statement(  # noqa: C901 (table of contents)
    c: _Check,
    block: _Block,
    last: bool,  # noqa: FBT001 (comes from an iterator)
    s: ast.Stmt,
) -> None:
    label = None
    while isinstance(s, ast.LabeledStmt):
        if s.label.name != "_":
            _declare(c, block, s)
            label = s
        s = s.stmt
    t = block.targets
    inner = _Targets(t.breaks, t.loops, -1)
    match s:
        case ast.DeclStmt():
            if s.decl.tok == "var" and s.decl.specs:
                spec = s.decl.specs[0]
                assert isinstance(spec, ast.ValueSpec), "var declares values"
                _variable(block, spec.pos, spec.names[0].name)
        case ast.AssignStmt():
            if s.op == ":=":
                _variable(block, s.pos, ", ".join([_printed(x) for x in s.lhs]))
        case ast.BranchStmt():
            _branch(c, block, s, last=last)
        case ast.BlockStmt():
            _enter(c, block, label, inner, [(s.pos, s.list)])
        case ast.IfStmt():
            blocks: list[tuple[int, tuple[ast.Stmt, ...]]] = [(s.body.pos, s.body.list)]
            if s.else_ is not None:
                blocks.append((s.else_.pos, (s.else_,)))
            _enter(c, block, label, inner, blocks)
        case ast.ForStmt() | ast.RangeStmt():
            _enter(c, block, label, _Targets(s, loops=True, case=-1), [(s.body.pos, s.body.list)])
        case ast.SwitchStmt() | ast.TypeSwitchStmt():
            for i in reversed(range(len(s.body))):
                clause = s.body[i]
                targets = _Targets(s, t.loops, i)
                _enter(c, block, label, targets, [(clause.pos, clause.body)])
        case ast.SelectStmt():
            bodies = [(clause.pos, clause.body) for clause in s.body]
            _enter(c, block, label, _Targets(s, t.loops, -1), bodies)
        case _:
            pass


def _printed(x: ast.Expr) -> str:
    from gomem.syntax.printer import expr_string

    return expr_string(x)


def _enter(
    c: _Check,
    parent: _Block,
    label: ast.LabeledStmt | None,
    targets: _Targets,
    bodies: list[tuple[int, tuple[ast.Stmt, ...]]],
) -> None:
    """Put blocks on the stack, the first of them on top."""
    for start, statements in reversed(bodies):
        block = _Block(parent, start, label, targets, _numbered(statements), [], [], None)
        c.stack.append(block)


def _variable(block: _Block, pos: int, name: str) -> None:
    """A goto from before this place to a label after it would jump over a declaration."""
    block.variable = (pos, name)
    block.jumping = list(block.forward)


def _declare(c: _Check, block: _Block, s: ast.LabeledStmt) -> None:
    name = s.label.name
    found = c.labels.get(name)
    if found is not None:
        where = _place(c.b, found.stmt.label.pos)
        c.b.error(s.label.pos, f"label {name} already defined at {where}", s.label.end)
    else:
        found = c.labels[name] = _Label(block, s, used=False)
    still: list[ast.BranchStmt] = []
    for goto in block.forward:
        label = _label_of(goto)
        if label.name != name:
            still.append(goto)
            continue
        found.used = True
        if block.variable is not None and any(goto is j for j in block.jumping):
            pos, variable = block.variable
            c.b.error(
                label.pos,
                f"goto {name} jumps over declaration of {variable} at {_place(c.b, pos)}",
                label.end,
            )
    block.forward = still


def _branch(c: _Check, block: _Block, s: ast.BranchStmt, *, last: bool) -> None:
    label = s.label
    if label is None:
        _unlabeled(c, block.targets, s, last=last)
        return
    found = c.labels.get(label.name)
    if found is not None:
        found.used = True
    if s.tok == "goto":
        if found is None or not _encloses(found.block, block):
            block.forward.append(s)
    elif found is None:
        c.b.error(label.pos, f"{s.tok} label not defined: {label.name}", label.end)
    else:
        target = found.stmt.stmt if _labels_enclosing(found.stmt, block) else None
        kinds = _LOOPS if s.tok == "continue" else (*_LOOPS, *_SWITCHES, ast.SelectStmt)
        if not isinstance(target, kinds):
            c.b.error(label.pos, f"invalid {s.tok} label {label.name}", label.end)


def _encloses(outer: _Block, block: _Block | None) -> bool:
    while block is not None and block is not outer:
        block = block.parent
    return block is outer


def _labels_enclosing(label: ast.LabeledStmt, block: _Block | None) -> bool:
    while block is not None and block.label is not label:
        block = block.parent
    return block is not None


def _unlabeled(c: _Check, t: _Targets, s: ast.BranchStmt, *, last: bool) -> None:
    if s.tok == "break":
        if t.breaks is None:
            c.b.error(s.pos, "break is not in a loop, switch, or select", s.end)
    elif s.tok == "continue":
        if not t.loops:
            c.b.error(s.pos, "continue is not in a loop", s.end)
    else:
        message = "fallthrough statement out of place"
        if isinstance(t.breaks, ast.TypeSwitchStmt):
            message = "cannot fallthrough in type switch"
        elif isinstance(t.breaks, ast.SwitchStmt) and t.case >= 0 and last:
            if t.case + 1 < len(t.breaks.body):
                return
            message = "cannot fallthrough final case in switch"
        c.b.error(s.pos, message, s.end)
