"""Placements: what the escape analysis (or the textbook model) decided, and why. Border type.

Keys of `Placements.vars` are `types.object.Var`, keys of `Placements.exprs` are syntax nodes; both
compare by identity. A row exists for every variable and every allocating expression.
"""

from __future__ import annotations

from gomem.record import mutable, record, value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from gomem.syntax import ast
    from gomem.types.object import Func, Var
    from gomem.types.type import Type

    Segment = Literal["stack", "heap", "data", "bss", "rodata", "code", "none"]
    Kind = Literal[
        "var", "param", "result", "receiver", "capture", "global", "const", "func",
        "new", "make", "literal", "closure", "box", "append", "concat", "conversion", "string",
        "method value", "variadic", "defer", "go", "address",
    ]  # fmt: skip

__all__ = ["FlowStep", "Message", "Placement", "Placements", "Textbook"]


@value
class FlowStep:
    """One step on the way out: `what` flows to `into` at `pos` by `how` (a reason code)."""

    pos: int
    how: str
    """"return", "assign", "call parameter", "captured by reference", "interface-converted",
    "address-of", "dereference", "too large", ... : the words of cmd/compile's -m=2."""
    what: str
    into: str
    derefs: int


@value
class Message:
    """A line of `-m -l`: where, and gc's text."""

    pos: int
    text: str


@value
class Textbook:
    """What the other model says of the same site: the documents' rules, or under them gc."""

    segment: Segment
    reason: str


@record
class Placement:
    """Where one variable or one allocated value lives.

    `verdict` is what gc says of it ("moved to heap", "escapes to heap", "does not escape", "leaking
    param", "leaking param content", "leaking param: x to result r level=0", or "" when gc is
    silent). `segment` is where it really is: "does not escape" may still allocate, "escapes" may
    be a copy in rodata.
    """

    kind: Kind
    pos: int
    name: str
    """A variable's name, or the expression as gc prints it."""
    type: Type
    size: int
    segment: Segment
    section: str
    """data, noptrdata, bss, noptrbss, rodata, text for static ones, else ""."""
    verdict: str
    reason: str
    """A reason code: "returned", "global", "interface", "captured", "too large", "stays", ..."""
    flow: tuple[FlowStep, ...]
    func: str
    """The function it belongs to ("main", "T.String", "main.func1"), "" for package level."""
    textbook: Textbook


@record
class Captured:
    """A variable that a function literal uses from an enclosing function."""

    var: Var
    by_value: bool


@mutable
class Placements:
    """All decisions about a package."""

    model: str
    """"gc" or "textbook"."""
    vars: dict[Var, Placement]
    exprs: dict[ast.Node, Placement]
    boxes: dict[ast.Expr, Placement]
    """Implicit conversions of an operand to an interface, keyed by the operand."""
    variadics: dict[ast.CallExpr, Placement]
    """The slice made for `f(a, b, c)` when f is variadic (gc's `... argument`)."""
    captures: dict[ast.Node, tuple[Captured, ...]]
    """Of function literals, and of loops over functions, whose bodies are such."""
    method_values: dict[ast.SelectorExpr, Placement]
    tags: dict[Func, tuple[str, ...]]
    """Per function, per parameter (receiver first): the leak tag, for `--explain`."""
    messages: list[Message]
    """Lines of `go build -gcflags='-m -l'` for this file, in gc's order."""
    moves: dict[int, list[tuple[Var, bool]]] | None = None
    """By position of a statement (return, assignment, range): before it, the array of this slice
    is copied from its frame to the heap. True: with its capacity; else to the size class of its
    length. Instances of a generic function share positions."""
    dereferenced: set[ast.Node] | None = None
    """Calls of interface methods that are direct calls, since the dynamic type is known to be a
    pointer, of a method that takes the value."""
    hidden: dict[tuple[ast.Node, str], Var] | None = None
    """Variables that loops over functions need: "#state" of a range statement, "#next" of an
    outermost one; "#rv1" ... of the body of the function around it."""

    def heap(self, v: Var) -> bool:
        """Whether variable `v` was moved to the heap."""
        p = self.vars.get(v)
        return p is not None and p.segment == "heap"
