"""The data-flow graph: locations, edges, holes. cmd/compile: escape/graph.go."""

from __future__ import annotations

from gomem.escape.leaks import Leaks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.ir import Fn, Node
    from gomem.escape.result import FlowStep

__all__ = ["CALLS", "ESCAPES", "MUTATES", "PERSISTS", "Edge", "Hole", "Location", "Note"]

ESCAPES, PERSISTS, MUTATES, CALLS = 1, 2, 4, 8
"""Attributes of a location. ESCAPES: its address outlives its frame. PERSISTS: its address
outlives the statement. MUTATES: memory that it reaches may be changed. CALLS: closures that it
reaches may be called without following their results."""
ALL = ESCAPES | PERSISTS | MUTATES | CALLS

Note = tuple["Node", str, "Note | None"]
"""Where, why, and the note before it."""


class Location:
    """A variable or an allocating expression (`n`), or a temporary (`n` is None)."""

    __slots__ = (
        "addrtaken",
        "attrs",
        "captured",
        "cause",
        "curfn",
        "derefs",
        "dst",
        "dst_edge",
        "edges",
        "flow",
        "label",
        "leak_flow",
        "loop_depth",
        "n",
        "param",
        "param_esc",
        "param_out",
        "queued_all",
        "queued_one",
        "reassigned",
        "result_index",
        "walkgen",
    )

    def __init__(self, n: Node | None, curfn: Fn | None, loop_depth: int) -> None:
        self.n = n
        self.curfn = curfn
        self.loop_depth = loop_depth
        self.edges: list[Edge] = []
        self.attrs = 0
        self.derefs = 0
        self.walkgen = 0
        self.dst: Location | None = None
        self.dst_edge: Edge | None = None
        self.queued_all = False
        self.queued_one = 0
        self.param_esc = Leaks()
        self.param = self.param_out = False
        self.captured = self.reassigned = self.addrtaken = False
        self.result_index = 0
        self.flow: tuple[FlowStep, ...] = ()
        """How its address gets out."""
        self.leak_flow: tuple[FlowStep, ...] = ()
        """How the value of a parameter gets out."""
        self.label = ""
        self.cause = ""
        """Why it escapes without reaching the heap: "loop" or "closure"."""

    def leak_to(self, sink: Location, derefs: int) -> None:
        """This parameter's value, `derefs` times dereferenced, flows to `sink`."""
        if not sink.attrs & ESCAPES and sink.param_out and sink.curfn is self.curfn:
            index = sink.result_index - 1
            if index < Leaks.NUM_RESULTS:
                self.param_esc.add(Leaks.RESULT0 + index, derefs)
                return
        self.param_esc.add(Leaks.HEAP, derefs)


class Edge:
    """`src`, `derefs` times dereferenced (-1: its address), flows to the location that has it."""

    __slots__ = ("derefs", "notes", "src")

    def __init__(self, src: Location, derefs: int, notes: Note | None) -> None:
        self.src = src
        self.derefs = derefs
        self.notes = notes


class Hole:
    """Where the value of an expression goes: evaluating p in `x = **p` has dst x, derefs 2."""

    __slots__ = ("addrtaken", "derefs", "dst", "notes")

    def __init__(
        self,
        dst: Location,
        derefs: int = 0,
        notes: Note | None = None,
        addrtaken: bool = False,  # noqa: FBT001, FBT002 (internal, hot)
    ) -> None:
        self.dst = dst
        self.derefs = derefs
        self.notes = notes
        self.addrtaken = addrtaken

    def note(self, where: Node, why: str) -> Hole:
        """The same hole with a remark for the explanation."""
        return Hole(self.dst, self.derefs, (where, why, self.notes), self.addrtaken)

    def shift(self, delta: int) -> Hole:
        """The same hole seen through `delta` more dereferences (-1: one address taken)."""
        assert self.derefs + delta >= -1, "derefs underflow"
        return Hole(self.dst, self.derefs + delta, self.notes, delta < 0)

    def deref(self, where: Node, why: str) -> Hole:
        """One dereference more."""
        return Hole(self.dst, self.derefs + 1, (where, why, self.notes))

    def addr(self, where: Node, why: str) -> Hole:
        """One dereference less: the address of what is evaluated goes here."""
        assert self.derefs >= 0, "derefs underflow"
        return Hole(self.dst, self.derefs - 1, (where, why, self.notes), addrtaken=True)
