"""The state of lowering one function: its points, its cells, and where names are found.

`Fn` is passed to the free functions of expr.py, stmt.py, assign.py, call.py, ... An expression is
lowered to Python text that may be evaluated later, in the same or a following point. Whatever runs
Go code (calls) is hoisted in Go's order: it ends the current point, and its result is read from
`F[2]` or a hidden cell. Everything else in an expression is evaluated after the calls in it, as
cmd/compile does.
"""

from __future__ import annotations

from gomem.errors import Diagnostic, UnsupportedError
from gomem.lower.program import FIRST_SLOT, FuncCode, Point, SlotInfo, Term
from gomem.lower.values import elem_type
from gomem.record import mutable, record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.counted import Good
    from gomem.lower.lower import Lowering
    from gomem.lower.rangefunc import RangeLoop
    from gomem.syntax import ast
    from gomem.trace.facts import Fact
    from gomem.types.info import Package, TypeAndValue
    from gomem.types.object import Var
    from gomem.types.type import Signature, Type

__all__ = ["Capture", "Fn", "Target"]


@record
class Capture:
    """How a captured variable is reached: `text` is the captured value.

    `how` is "value", "list" (the struct or array itself), "box", or "frame" (the frame of the
    declaring function, whose cell `cell` it is).
    """

    text: str
    how: str
    cell: int


@mutable
class Target:
    """Where break and continue go. `label` is "" for an unlabelled statement."""

    label: str
    break_to: int
    continue_to: int


@mutable
class Loops:
    """What is known in loops, in direct style: see intervals, sums, rows and counted."""

    stepped: dict[Var, set[str]]
    """Variables that only ++ and -- change, and which of the two."""
    counters: dict[Var, tuple[int, int]]
    """Values of those that were declared."""
    late: set[Var]
    """Variables that are wrapped when the loop that adds to them is over."""
    rows: dict[tuple[Var, Var | int], str]
    """Rows whose parts are in locals."""
    good: Good | None
    """The loop without checks that is being written."""


class Fn:
    """Lowering of one function."""

    def __init__(  # noqa: PLR0915 (the state)
        self, prog: Lowering, code: FuncCode, pkg: Package, outer: Fn | None
    ) -> None:
        self.prog = prog
        self.code = code
        self.pkg = pkg
        self.info = pkg.info
        self.outer = outer
        self.values = prog.values
        self.user = code.kind == "user" and prog.steps
        self.sig: Signature | None = None
        self.slots: list[SlotInfo] = []
        self.cells: dict[Var, SlotInfo] = {}
        self.captures: dict[Var, Capture] = {}
        self.results: list[SlotInfo] = []
        self.live: tuple[int, ...] = ()
        self.targets: list[Target] = []
        self.labels: dict[str, int] = {}
        self.fallthrough_to = -1
        self.next_cell = FIRST_SLOT
        self.free_hidden: list[int] = []
        self.used_hidden: list[int] = []
        self.built: set[str] = set()
        """Texts of calls of built-in functions in the statement."""
        self.temps = 0
        self.closures = 0
        self.has_defer = False
        self.buffers: list[str] = []
        self.known: dict[Var, tuple[int, int]] = {}
        self.shared: set[Var] = set()
        self.loops = Loops({}, {}, set(), {}, None)
        self.unpacked: set[Var] = set()
        self.unpacked_cells: set[str] = set()
        self.resolved: set[str] = set()
        self.instance: bool = outer is not None and outer.instance
        """Code that gc shares between instances: closures made here capture a table of types."""
        self.loop: RangeLoop | None = None
        self.body: ast.BlockStmt | None = None
        self.exits: dict[tuple[str, str], int] = {}
        self.ranges = 0
        self.defers = ""
        self.lazy = 0
        """How many right sides of `&&` and `||` are being lowered inside each other."""
        self.cur = self.new_point()
        code.entry = self.cur.id

    # -------------------------------------------------------------------------------- points

    def new_point(self) -> Point:
        """A point that nothing leads to yet."""
        points = self.prog.program.points
        p = Point(len(points), self.code.index, [], None, None, -1, -1, self.live)
        points.append(p)
        self.code.points.append(p.id)
        return p

    def emit(self, line: str) -> None:
        """Add a Python line to the current point."""
        self.cur.lines.append(line)

    def seal(self, term: Term) -> None:
        """End the current point."""
        if self.cur.term is None:
            self.cur.term = term
            self.cur.live = self.live

    def start(self, point: Point) -> None:
        """Go on in `point`; control falls into it from the current one."""
        self.seal(Term("goto", target=point.id))
        self.cur = point
        point.live = self.live

    def goto(self, target: int) -> None:
        """End the current point; what follows is reached from elsewhere or not at all."""
        self.seal(Term("goto", target=target))
        self.cur = self.new_point()

    def branch(self, cond: str, target: int, other: int) -> None:
        """End the current point with a condition."""
        self.seal(Term("branch", cond, target, other))
        self.cur = self.new_point()

    def mark(self, fact: Fact | None, node: ast.Node | None, pos: int = -1) -> None:
        """Make the current point a step."""
        if not self.user:
            if node is not None and self.cur.pos < 0:  # for tracebacks
                self.cur.pos, self.cur.end = node.pos if pos < 0 else pos, node.end
            return
        if self.cur.fact is not None:
            self.start(self.new_point())
        self.cur.fact = fact
        if node is not None:
            self.cur.pos, self.cur.end = node.pos if pos < 0 else pos, node.end
        else:
            self.cur.pos = self.cur.end = pos

    def step(self, fact: Fact | None, node: ast.Node | None, pos: int = -1) -> None:
        """End a statement: the current point becomes a step, and a new point begins."""
        self.mark(fact, node, pos)
        self.release()
        self.start(self.new_point())

    # --------------------------------------------------------------------------------- cells

    def tmp(self, prefix: str = "t") -> str:
        """A fresh Python local; valid within one point only."""
        self.temps += 1
        return f"{prefix}{self.temps}"

    def hidden(self) -> str:
        """A hidden cell that survives calls, until the end of the statement."""
        cell = self.free_hidden.pop() if self.free_hidden else self._cell()
        self.used_hidden.append(cell)
        return f"F[{cell}]"

    def kept(self) -> str:
        """A hidden cell that survives until the function returns."""
        return f"F[{self._cell()}]"

    def buffer(self) -> str:
        """The cell of a list that will hold the frame's buffer of an append, once it is used."""
        cell = self.kept()
        self.prog.program.points[self.code.entry].lines.insert(0, f"{cell} = [None]")
        self.buffers.append(cell)
        return cell

    def release(self) -> None:
        """The hidden cells of the statement are free again."""
        self.built.clear()
        self.free_hidden += self.used_hidden
        self.used_hidden = []

    def _cell(self) -> int:
        self.next_cell += 1
        return self.next_cell - 1

    def slot(self, name: str, t: Type, kind: str, *, boxed: bool = False) -> SlotInfo:
        """A cell that is shown, with a place in the frame."""
        table = self.prog.table
        tid = table.id(t)
        s = SlotInfo(self._cell(), name, kind, t, tid, table.rtypes[tid].size, 0, boxed, False)  # noqa: FBT003
        self.slots.append(s)
        return s

    def declare(self, v: Var, kind: str = "local") -> SlotInfo:
        """The cell of variable `v`."""
        boxed = self.prog.heap_var(v)
        s = self.slot(v.name, elem_type(v.type), kind, boxed=boxed)
        self.cells[v] = s
        return s

    def enter_scope(self, *slots: SlotInfo) -> None:
        """From here on these variables are in scope."""
        self.live = (*self.live, *(s.cell for s in slots if s.name != "_"))

    # --------------------------------------------------------------------------------- names

    def is_list(self, t: Type) -> bool:
        """Whether values of `t` are lists (structs and arrays)."""
        return self.values.is_list(t)

    def var(self, v: Var) -> str:
        """The text that reads (or is assigned to) variable `v`."""
        slot = self.cells.get(v)
        if slot is not None:
            if slot.boxed and not self.is_list(slot.type):
                return f"F[{slot.cell}][0]"
            return f"F[{slot.cell}]"
        if v.kind == "package":
            return f"G[{self.prog.global_cell(v)}]"
        c = self.capture(v)
        if c.how in ("value", "list"):
            return c.text
        return f"{c.text}[{c.cell if c.how == 'frame' else 0}]"

    def container(self, v: Var) -> tuple[str, str]:
        """The list and the index in it that hold variable `v`, which is no struct or array."""
        slot = self.cells.get(v)
        if slot is not None:
            return (f"F[{slot.cell}]", "0") if slot.boxed else ("F", str(self.pin(slot)))
        if v.kind == "package":
            return "G", str(self.prog.global_cell(v))
        c = self.capture(v)
        assert c.how in ("frame", "box"), f"address of {v.name} captured by value"
        return c.text, str(c.cell) if c.how == "frame" else "0"

    def pin(self, slot: SlotInfo) -> int:
        """The cell of a variable that can be reached from elsewhere from now on."""
        self.code.pinned |= {slot.cell}
        return slot.cell

    def address(self, v: Var) -> str:
        """A pointer to variable `v`."""
        if self.is_list(elem_type(v.type)):
            return self.var(v)
        box, index = self.container(v)
        return f"({box}, {index})"

    def capture(self, v: Var) -> Capture:
        """How the enclosing function's variable `v` is reached from here."""
        found = self.captures.get(v)
        assert found is not None, f"{v.name} is not captured in {self.code.name}"
        return found

    def capture_text(self, v: Var, *, by_value: bool) -> tuple[str, Capture]:
        """The text that puts `v` into a closure made here, and how the closure reaches it."""
        t = elem_type(v.type)
        if by_value:
            return self.values.copy(t, self.var(v)), Capture("", "value", -1)
        if self.is_list(t):
            return self.var(v), Capture("", "list", -1)
        slot = self.cells.get(v)
        if slot is not None:
            if slot.boxed:
                return f"F[{slot.cell}]", Capture("", "box", -1)
            return "F", Capture("", "frame", self.pin(slot))
        c = self.capture(v)
        return c.text, c

    # --------------------------------------------------------------------------------- types

    def tv(self, n: ast.Expr) -> TypeAndValue:
        """What the checker recorded for expression `n`."""
        return self.info.types[n]

    def type(self, n: ast.Expr) -> Type:
        """The type of expression `n`."""
        return self.info.types[n].type

    def unsupported(self, node: ast.Node, what: str) -> UnsupportedError:
        """The error to raise for valid Go that cannot be lowered yet."""
        return UnsupportedError(
            [Diagnostic("Unsupported", node.pos, node.end, f"not supported yet: {what}")]
        )
