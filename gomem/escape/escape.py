"""The analysis of a group of functions. cmd/compile: escape/escape.go and utils.go."""

from __future__ import annotations

from gomem.escape.graph import ALL, CALLS, ESCAPES, MUTATES, PERSISTS, Edge, Hole, Location
from gomem.escape.ir import Name, Node, visit
from gomem.escape.irfmt import fmt
from gomem.escape.reassign import ReassignOracle
from gomem.escape.result import Message
from gomem.escape.solve import explain_flow, walk_all
from gomem.escape.types import is_interface, is_untyped, under
from gomem.types.alias import unalias
from gomem.types.object import Func
from gomem.types.type import Named, Pointer, Slice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from gomem.escape.ir import Fn
    from gomem.escape.types import TypeInfo
    from gomem.types.shapes import Shapes

__all__ = ["Batch", "Escape", "heap_alloc_reason"]

MAX_STACK_VAR_SIZE = 128 * 1024
"""Bytes; larger variables are on the heap. ir.MaxStackVarSize"""
MAX_IMPLICIT_STACK_VAR_SIZE = 64 * 1024
"""Bytes; the same for new, &T{}, make. ir.MaxImplicitStackVarSize"""

UNKNOWN, PLANNED, STARTED, TAGGED = 0, 1, 2, 3


class Analysis:
    """What is shared by all groups of a package."""

    def __init__(self, ti: TypeInfo) -> None:
        self.ti = ti
        self.messages: list[Message] = []
        self.oracles: dict[Fn, ReassignOracle] = {}
        self.batches: list[Batch] = []

    def spellings(self, fn: Fn) -> Iterator[Shapes]:
        """For each time that gc compiles `fn`: the shapes, which messages then name."""
        for shapes in fn.spellings:
            self.ti.shapes = shapes
            yield shapes
        self.ti.shapes = {}

    def warn(self, pos: int, text: str) -> None:
        """A line of -m."""
        self.messages.append(Message(pos, text))


def _is_unsaid(ti: TypeInfo, n: Node, fn: Fn) -> bool:
    """Whether gc says nothing of a site in an instance.

    A method value of an instantiated type is in a wrapper.
    """
    if n.op != "METHVALUE" or n.x is None:
        return False
    if isinstance(n.obj, Func) and n.obj.type_args:
        return True
    stencil = ti.pkg.stencil if ti.pkg is not None else None
    if stencil is not None and n.source in stencil.dynamic:
        return True
    t = n.x.type if fn.dupok else None
    t = unalias(t.elem) if isinstance(t, Pointer) else t
    return isinstance(t, Named) and bool(t.type_args) and not is_interface(t)


class Batch:
    """A group of mutually recursive functions and the graph of their data flow."""

    def __init__(self, a: Analysis) -> None:
        self.a = a
        self.ti = a.ti
        self.all_locs: list[Location] = []
        self.closures: list[tuple[Hole, Node]] = []
        self.heap = Location(None, None, 0)
        self.heap.attrs = ALL
        self.heap.label = "{heap}"
        self.mutator = Location(None, None, 0)
        self.mutator.attrs = MUTATES
        self.callee = Location(None, None, 0)
        self.callee.attrs = CALLS
        self.blank = Location(None, None, 0)
        self.discard_hole = Hole(self.blank)
        self.heap_hole = Hole(self.heap)

    def run(self, fns: list[Fn]) -> None:
        """Analyse `fns`: build the graph, solve it, write down what it says."""
        from gomem.escape.callgraph import is_closure

        for fn in fns:
            self.init_func(fn)
        for fn in fns:
            if not is_closure(fn):
                self.walk_func(fn)
        for k, clo in self.closures:
            self.flow_closure(k, clo)
        for loc in self.all_locs:
            n = loc.n
            if n is None:
                continue
            if n.op in ("MAKESLICE", "CONVIFACE"):
                self.rewrite_with_literals(n, loc.curfn)
            why = heap_alloc_reason(n, self.ti)
            if why:
                self.flow(self.heap_hole.addr(n, why), loc)
        walk_all(self)
        self.finish(fns)
        self.a.batches.append(self)

    def new_loc(self, n: Node | None, curfn: Fn, depth: int, *, persists: bool) -> Location:
        """A location for `n`, or for a temporary."""
        loc = Location(n, curfn, depth)
        if persists:
            loc.attrs = PERSISTS
        if isinstance(n, Name):
            loc.param = n.cls == "param"
            loc.param_out = n.cls == "paramout"
            n.loc = loc
        self.all_locs.append(loc)
        return loc

    def flow(self, k: Hole, src: Location) -> None:
        """The value of `src` flows into `k`."""
        if k.addrtaken:
            src.addrtaken = True
        dst = k.dst
        if dst is self.blank or (dst is src and k.derefs >= 0):
            return
        if dst.attrs & ESCAPES and k.derefs < 0:
            if not src.attrs & ESCAPES:
                steps = explain_flow(self, dst, src, k.derefs, k.notes)
                src.flow = (*steps, *dst.flow)
            src.attrs |= ALL
            return
        dst.edges.append(Edge(src, k.derefs, k.notes))

    def init_func(self, fn: Fn) -> None:
        """Locations for the variables of `fn`."""
        fn.esc = PLANNED
        for n in fn.dcl:
            self.new_loc(n, fn, 1, persists=True)
        for i, r in enumerate(fn.results):
            assert r.loc is not None
            r.loc.result_index = 1 + i

    def walk_func(self, fn: Fn) -> None:
        """Add the data flow of a body to the graph."""
        e = Escape(self, fn)
        fn.esc = STARTED
        visit(fn.body, e.find_label)
        e.block(fn.body)

    def flow_closure(self, k: Hole, clo: Node) -> None:
        """Capture by value what is small, never reassigned and never addressed."""
        assert clo.func is not None
        for v, pos in clo.func.closure_vars:
            loc = v.loc
            assert loc is not None, v
            v.byval = not loc.addrtaken and not loc.reassigned and self.ti.size(v.type) <= 128
            use = Node("NAME", pos)
            use.sel = v.sel
            hole = k
            if not v.byval:
                v.addrtaken = True
                hole = k.addr(use, "captured by reference")
            self.flow(hole.note(use, "captured by a closure"), loc)

    def finish(self, fns: list[Fn]) -> None:
        """Tags of the functions, and the messages."""
        from gomem.escape.tags import param_tags

        for fn in fns:
            fn.esc = TAGGED
            param_tags(self, fn)
        for loc in self.all_locs:
            n = loc.n
            if n is None or (n.op == "CLOSURE" and n.func is not None and n.func.wrapper):
                continue
            owner = loc.curfn
            if owner is not None and _is_unsaid(self.ti, n, owner):
                continue
            if owner is None or not owner.dupok:
                self._say(n, loc)
            else:
                for _ in self.a.spellings(owner):
                    self._say(n, loc)

    def _say(self, n: Node, loc: Location) -> None:
        """Where a variable or a value is."""
        if loc.attrs & ESCAPES:
            if n.op == "NAME":
                self.a.warn(n.pos, f"moved to heap: {n.sel}")
            else:
                self.a.warn(n.pos, f"{self.text(n)} escapes to heap")
        elif n.op != "NAME":
            self.a.warn(n.pos, f"{self.text(n)} does not escape")
        if n.op == "STR2BYTES" and not loc.attrs & MUTATES:
            self.a.warn(n.pos, "zero-copy string->[]byte conversion")

    def text(self, n: Node) -> str:
        """An allocating expression as messages name it."""
        return "append" if n.op == "APPEND" else fmt(n, self.ti)

    def explain_loc(self, loc: Location) -> str:
        """A location in an explanation."""
        if not loc.label:
            if loc.n is None:
                loc.label = "{temp}"
            elif loc.n.op == "NAME":
                loc.label = loc.n.sel
            else:
                loc.label = f"{{storage for {self.text(loc.n)}}}"
        return loc.label

    def in_mutual_batch(self, name: Name) -> bool:
        """Whether a function is being analysed now, so that it has no tags yet."""
        return name.fn is not None and name.fn.esc < TAGGED

    def oracle(self, fn: Fn) -> ReassignOracle:
        """The single definitions around `fn`."""
        while fn.parent is not None and not fn.parent.is_init:
            fn = fn.parent
        ro = self.a.oracles.get(fn)
        if ro is None:
            ro = self.a.oracles[fn] = ReassignOracle(fn)
        return ro

    def rewrite_with_literals(self, n: Node, fn: Fn | None) -> None:
        """Replace sizes and boxed values that are known to be a constant by it."""
        assert fn is not None
        if n.op == "MAKESLICE":
            r = n.y if n.y is not None else n.x
            if r is None or r.op == "LITERAL":
                return
            size = self._known_size(self.oracle(fn).static_value(r), fn)
            if size is None:
                return
            lit = Node("LITERAL", n.pos, r.type)
            lit.val = size
            if n.y is not None:
                n.y = lit
            else:
                n.x = lit
            return
        x = n.x
        assert x is not None
        if x.op == "LITERAL" or is_interface(x.type):
            return
        v = self.oracle(fn).static_value(x)
        if v.op == "LITERAL" and _valid_const(x.type, v):
            lit = Node("LITERAL", n.pos, x.type)
            lit.val = v.val
            lit.source = x.source
            lit.obj = x.obj if isinstance(x, Name) else None
            n.x = lit

    def _known_size(self, s: Node, fn: Fn) -> int | None:
        if s.op == "LITERAL" and type(s.val) is int and s.val >= 0:
            return s.val
        if s.op == "LEN" and s.x is not None:
            x = self.oracle(fn).static_value(s.x)
            if x.op == "SLICELIT" and type(x.val) is int:
                return x.val
        return None


def _valid_const(t: object, v: Node) -> bool:
    """Whether a value of type `t` can be written as the constant `v`."""
    from gomem.escape.types import flags
    from gomem.types.type import CONST_TYPE

    return bool(flags(t) & CONST_TYPE) and v.val is not None  # type: ignore[arg-type]  # a Type


MAX_COUNT = 2**31 - 1
"""The largest constant that the compiler takes for a size. ir: IsSmallIntConst."""


def heap_alloc_reason(n: Node | None, ti: TypeInfo) -> str:  # noqa: C901 (the rules in order)
    """Why `n` must be on the heap wherever it flows, or ""."""
    if n is None or n.type is None:
        return ""
    if isinstance(n, Name) and n.cls in ("param", "paramout"):
        return ""
    if ti.size(n.type) > MAX_STACK_VAR_SIZE:
        return "too large for stack"
    if n.op in ("NEW", "PTRLIT"):
        u = under(n.type)
        if isinstance(u, Pointer) and ti.size(u.elem) > MAX_IMPLICIT_STACK_VAR_SIZE:
            return "too large for stack"
    if n.op == "CLOSURE" and closure_size(n, ti) > MAX_IMPLICIT_STACK_VAR_SIZE:
        return "too large for stack"
    receiver = ti.size(n.x.type) if n.op == "METHVALUE" and n.x is not None else 0
    if 8 + receiver > MAX_IMPLICIT_STACK_VAR_SIZE:
        return "too large for stack"
    if n.op == "MAKESLICE":
        u = under(n.type)
        r = n.y if n.y is not None else n.x
        assert isinstance(u, Slice)
        assert r is not None
        size = ti.size(u.elem)
        if size == 0:
            return "zero-sized element"
        count = r.val if r.op == "LITERAL" and type(r.val) is int else 0
        # a count of more than 32 bits is as good as unknown: makeslice looks at it
        if MAX_COUNT >= count > MAX_IMPLICIT_STACK_VAR_SIZE // size:
            return "too large for stack"
    return ""


def closure_size(n: Node, ti: TypeInfo) -> int:
    """Bytes of a function literal's closure: code pointer and captured values."""
    assert n.func is not None
    size = 8
    for v, _ in n.func.closure_vars:
        if v.byval:
            a = ti.align(v.type)
            size = (size + a - 1) // a * a + ti.size(v.type)
        else:
            size = (size + 7) // 8 * 8 + 8
    return (size + 7) // 8 * 8 + 8 * n.func.has_table


class Escape:
    """The walk through one function."""

    def __init__(self, b: Batch, fn: Fn) -> None:
        self.b = b
        self.ti = b.ti
        self.fn = fn
        self.labels: dict[str, bool] = {}
        """Labels seen; True for the head of a loop made of `goto`."""
        self.loop_depth = 1

    def find_label(self, n: Node) -> None:
        """Remember labels, and those that a later `goto` jumps back to."""
        if n.op == "LABEL":
            self.labels.setdefault(n.sel, False)
        elif n.op == "GOTO" and n.sel in self.labels:
            self.labels[n.sel] = True

    def block(self, body: list[Node]) -> None:
        """Statements; a loop that begins inside ends with them."""
        from gomem.escape.stmt import stmt

        depth = self.loop_depth
        for n in body:
            stmt(self, n)
        self.loop_depth = depth

    def stmts(self, body: list[Node]) -> None:
        """Statements in front of something."""
        from gomem.escape.stmt import stmt

        for n in body:
            stmt(self, n)

    def new_loc(self, n: Node | None, *, persists: bool) -> Location:
        """A location in this function at this depth of loops."""
        return self.b.new_loc(n, self.fn, self.loop_depth, persists=persists)

    def spill(self, k: Hole, n: Node) -> Hole:
        """Storage for `n`, whose address flows to `k`; what flows into it flows to the result."""
        loc = self.new_loc(n, persists=False)
        self.b.flow(k.addr(n, "spill"), loc)
        return Hole(loc)

    def tee(self, ks: list[Hole]) -> Hole:
        """A hole that flows into all of `ks`."""
        if not ks:
            return self.b.discard_hole
        if len(ks) == 1:
            return ks[0]
        loc = self.new_loc(None, persists=False)
        for k in ks:
            assert k.derefs >= 0, "tee of an address"
            self.b.flow(k, loc)
        return Hole(loc)

    def later(self, k: Hole) -> Hole:
        """A hole that flows into `k` some time later."""
        loc = self.new_loc(None, persists=True)
        self.b.flow(k, loc)
        return Hole(loc)

    def old_loc(self, n: Name) -> Location:
        """The location of a variable."""
        if n.loc is None:
            n.loc = self.b.new_loc(n, n.curfn or self.fn, 1, persists=True)
        return n.loc

    def drop_scalar(self, k: Hole, n: Node) -> Hole:
        """`k`, or nothing when a value without pointers flows."""
        if k.derefs >= 0 and not is_untyped(n.type) and not self.ti.has_pointers(n.type):
            return Hole(self.b.blank, k.derefs, k.notes, k.addrtaken)
        return k
