"""The tree that the analysis works on: Go after desugaring. cmd/compile: ir.

One class `Node` for all operations; `op` is the name of the operation without its leading O. The
fields that an operation uses:

    NAME        a Name (below)
    LITERAL     val                        NIL
    ADDR DEREF PTRLIT NEW PLUS NEG RECV LEN CAP PANIC ...     x
    ADD ... EQ ... ANDAND OROR COPY COMPLEX                   x, y
    DOT DOTPTR DOTMETH DOTINTER METHVALUE METHEXPR            x, sel, obj
    INDEX INDEXMAP     x, y (ddd: of an array)      SLICE*   x, key (low), y (high), list (max)
    CONV CONVNOP CONVIFACE BYTES2STR ...   x, type
    STRUCTLIT ARRAYLIT SLICELIT MAPLIT     list (values; MAPLIT: KEY nodes x, y)
    CALLFUNC CALLINTER APPEND PRINT ...    x (callee), list, ddd
    MAKESLICE MAKEMAP MAKECHAN             x (len), y (cap)
    CLOSURE            func                ADDSTR list
    AS x y · AS2* list rlist · ASOP x y · RETURN list · DCL x · LABEL/GOTO/BREAK/CONTINUE sel
    IF x list rlist · FOR x y(post) list · RANGE x key y(value) list
    SWITCH x clauses · TYPESW x clauses · SELECT clauses · SEND x y · GO/DEFER x · BLOCK list
"""

from __future__ import annotations

from gomem.record import mutable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gomem.escape.graph import Location
    from gomem.syntax import ast
    from gomem.types import object as types_object
    from gomem.types.constant import Value
    from gomem.types.shapes import Shapes
    from gomem.types.type import Signature, Type

    Nodes = list["Node"]
    Clauses = list["Clause"]

__all__ = ["Clause", "Fn", "Name", "Node", "any_node", "children", "is_blank", "outer_value"]


class Node:
    """An operation."""

    __slots__ = (
        "clauses",
        "ddd",
        "define",
        "func",
        "implicit",
        "init",
        "key",
        "list",
        "obj",
        "op",
        "pos",
        "rlist",
        "sel",
        "source",
        "type",
        "val",
        "x",
        "y",
    )

    op: str
    pos: int
    type: Type | None
    x: Node | None
    y: Node | None
    key: Node | None
    list: Nodes
    rlist: Nodes
    init: Nodes
    clauses: Clauses
    sel: str
    obj: types_object.Var | types_object.Func | None
    val: Value | None
    func: Fn | None
    implicit: bool
    ddd: bool
    """The last argument is passed as `x...`."""
    define: bool
    """AS, AS2, RANGE: declares its left side. FOR, RANGE: cleared by loopvar."""
    source: ast.Node | None
    """The expression it was made from."""

    def __init__(
        self,
        op: str,
        pos: int,
        typ: Type | None = None,
        x: Node | None = None,
        y: Node | None = None,
        items: Nodes | None = None,
    ) -> None:
        self.op = op
        self.pos = pos
        self.type = typ
        self.x = x
        self.y = y
        self.list = items if items is not None else []
        self.key = self.obj = self.val = self.func = self.source = None
        self.rlist = NO_NODES
        self.init = NO_NODES
        self.clauses = NO_CLAUSES
        self.sel = ""
        self.implicit = self.ddd = self.define = False

    def add_init(self, *nodes: Node) -> None:
        """Statements that run before this node."""
        self.init = [*self.init, *nodes]

    def __repr__(self) -> str:
        return f"<{self.op} @{self.pos}>"


NO_NODES: Nodes = []
"""Shared and never changed."""


class Name(Node):
    """A variable or function. `cls` is "auto", "param", "paramout", "extern" or "func"."""

    __slots__ = ("addrtaken", "autotemp", "byval", "cls", "curfn", "defn", "fn", "loc", "tags")

    cls: str
    curfn: Fn | None
    defn: Node | None
    """The statement that declares and initialises it."""
    addrtaken: bool
    byval: bool
    autotemp: bool
    loc: Location | None
    fn: Fn | None
    """The body of a function of this package."""
    tags: tuple[str, ...] | None
    """Leak tags of an imported function; None: nothing is known."""

    def __init__(self, sym: str, pos: int, typ: Type | None, cls: str, curfn: Fn | None) -> None:
        super().__init__("NAME", pos, typ)
        self.sel = sym
        self.cls = cls
        self.curfn = curfn
        self.defn = None
        self.addrtaken = self.byval = self.autotemp = False
        self.loc = None
        self.fn = None
        self.tags = None

    def __repr__(self) -> str:
        return f"<{self.sel}>"


@mutable
class Clause:
    """`case list: body`, `case comm: body`; `var` is the variable of a type switch."""

    pos: int
    list: Nodes
    comm: Node | None
    var: Name | None
    body: Nodes
    source: ast.Node


NO_CLAUSES: Clauses = []
"""Shared and never changed."""


@mutable
class Fn:
    """A function with a body (or a declaration without one)."""

    name: str
    pos: int
    sig: Signature
    nname: Name
    parent: Fn | None = None
    """The enclosing function of a closure."""
    oclosure: Node | None = None
    params: list[Name | None] = NO_NODES  # type: ignore[assignment]  # replaced when declared
    """Receiver first."""
    results: list[Name] = NO_NODES  # type: ignore[assignment]  # replaced when declared
    dcl: list[Name] = NO_NODES  # type: ignore[assignment]  # replaced when declared
    closure_vars: list[tuple[Name, int]] = NO_NODES  # type: ignore[assignment]  # as above
    """Captured variables and where they are first used."""
    body: list[Node] = NO_NODES
    has_body: bool = True
    wrapper: bool = False
    dupok: bool = False
    """An instance of a generic function, or inside of one: nothing is said of its parameters."""
    has_table: bool = False
    """A literal inside of an instance: it captures the table of types that gc passes."""
    spellings: tuple[Shapes, ...] = ({},)
    """What its messages are said for; none if another instance has the same shapes."""
    is_init: bool = False
    noescape: bool = False
    uintptr_escapes: bool = False
    """By the directive: pointers that are passed as uintptr escape."""
    esc: int = 0
    """How far the analysis is: unknown, planned, started, tagged."""
    results_lost: bool = False
    tags: tuple[str, ...] = ()
    closgen: int = 0
    rangegen: int = 0
    gogen: int = 0
    node_id: int = 0
    source: ast.Node | None = None
    obj: types_object.Func | None = None


def children(n: Node) -> Iterator[Node]:
    """The nodes directly below `n`, without the bodies of function literals."""
    if n.init:
        yield from n.init
    if n.key is not None:
        yield n.key
    if n.x is not None:
        yield n.x
    if n.y is not None:
        yield n.y
    if n.list:
        yield from n.list
    if n.rlist:
        yield from n.rlist
    for c in n.clauses:
        if c.var is not None:
            yield c.var
        yield from c.list
        if c.comm is not None:
            yield c.comm
        yield from c.body


def visit(nodes: list[Node], do: Callable[[Node], None]) -> None:
    """Call `do` for all nodes, outer before inner; function literals are not entered."""
    stack = list(reversed(nodes))
    while stack:
        n = stack.pop()
        do(n)
        if n.op not in ("NAME", "LITERAL", "NIL"):
            stack.extend(reversed(list(children(n))))


def any_node(n: Node, pred: Callable[[Node], bool]) -> bool:
    """Whether `pred` holds for `n` or a node below it; function literals are not entered."""
    stack = [n]
    while stack:
        m = stack.pop()
        if pred(m):
            return True
        if m.op not in ("NAME", "LITERAL", "NIL"):
            stack.extend(children(m))
    return False


def outer_value(n: Node) -> Node:
    """The variable that holds `n`: fields, array elements and no-op conversions removed."""
    while True:
        if n.op in ("DOT", "CONVNOP") or (n.op == "INDEX" and n.ddd):
            assert n.x is not None
            n = n.x
        else:
            return n


def is_blank(n: Node | None) -> bool:
    """Whether `n` is `_`."""
    return n is not None and n.op == "NAME" and n.sel == "_"
