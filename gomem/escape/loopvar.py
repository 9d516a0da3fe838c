"""Loop variables that may outlive an iteration get one copy per iteration. cmd/compile: loopvar."""

from __future__ import annotations

from gomem.escape.build import temp_name
from gomem.escape.ir import Name, Node, children, outer_value
from gomem.types.universe import BOOL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from gomem.escape.ir import Fn

__all__ = ["for_capture"]


class _State:
    """The search in one function."""

    __slots__ = ("count", "fixups", "fn", "leaked", "loop_depth", "return_depth")

    def __init__(self, fn: Fn) -> None:
        self.fn = fn
        self.leaked: dict[Name, bool] = {}
        """Loop variables of the loops around here; True when one is captured or addressed."""
        self.loop_depth = 0
        self.return_depth = 0
        self.fixups: dict[Name, Node] = {}
        """Declarations that move to the assignment inside of the loop."""


def for_capture(fn: Fn) -> None:
    """Rewrite the loops of `fn` whose variables are captured or have their address taken."""
    s = _State(fn)
    for n in fn.body:
        _scan(s, n)
    if s.fixups:
        fn.body = _edit(s, fn.body)


def _scan(s: _State, n: Node) -> None:  # noqa: C901 (table of contents)
    op = n.op
    if op in ("NAME", "LITERAL", "NIL"):
        return
    if op == "RETURN":
        saved, s.return_depth = s.return_depth, s.loop_depth
        _scan_children(s, n)
        s.return_depth = saved
        return
    if op == "CLOSURE":
        assert n.func is not None
        if s.return_depth < s.loop_depth:
            for v, _ in n.func.closure_vars:
                if v in s.leaked:
                    s.leaked[v] = True
    elif op == "ADDR":
        assert n.x is not None
        v0 = outer_value(n.x)
        if s.return_depth < s.loop_depth and isinstance(v0, Name) and v0 in s.leaked:
            s.leaked[v0] = True
    elif op == "RANGE" and n.define:
        _range(s, n)
        return
    elif op == "FOR":
        _for(s, n)
        return
    _scan_children(s, n)


def _scan_children(s: _State, n: Node) -> None:
    for c in list(children(n)):
        _scan(s, c)


def _temp(fn: Fn, n: Name) -> Name:
    tmp = Name(temp_name(fn), n.pos, n.type, "auto", fn)
    tmp.autotemp = True
    fn.dcl.append(tmp)
    return tmp


def _range(s: _State, n: Node) -> None:
    own = [v for v in (n.key, n.y) if isinstance(v, Name) and v.sel != "_"]
    for v in own:
        s.leaked[v] = False
    s.loop_depth += 1
    _scan_children(s, n)
    s.loop_depth -= 1
    for field in ("key", "y"):
        v0 = getattr(n, field)
        if isinstance(v0, Name) and s.leaked.get(v0):
            tmp = _temp(s.fn, v0)
            asn = Node("AS", n.pos, None, v0, tmp)
            asn.define = True
            n.list = [asn, *n.list]
            s.fixups[v0] = asn
            setattr(n, field, tmp)


def _init_names(n: Node) -> Iterator[tuple[Node, int, Name]]:
    for st in n.init:
        if st.define and st.op == "AS" and isinstance(st.x, Name):
            yield st, -1, st.x
        elif st.define and st.op == "AS2":
            for i, v in enumerate(st.list):
                if isinstance(v, Name):
                    yield st, i, v


def _for(s: _State, n: Node) -> None:
    for _, _, v in _init_names(n):
        s.leaked[v] = False
    s.loop_depth += 1
    _scan_children(s, n)
    s.loop_depth -= 1
    found = [(st, i, v) for st, i, v in _init_names(n) if s.leaked.get(v)]
    if not found:
        return
    before: list[Node] = []
    after: list[Node] = []
    for st, i, v in found:
        tmp = _temp(s.fn, v)
        asn = Node("AS", n.pos, None, v, tmp)
        asn.define = True
        v.defn = asn
        before.append(asn)
        s.fixups[v] = asn
        after.append(Node("AS", n.pos, None, tmp, v))
        if i < 0:
            st.x = tmp
        else:
            st.list[i] = tmp
    before.extend(_first_time(s, n))
    if n.x is not None:
        stop = Node("IF", n.pos, None, Node("NOT", n.x.pos, n.x.type, n.x))
        before.append(stop)
    n.list = [*before, *n.list, *after]
    n.x = n.y = None


def _first_time(s: _State, n: Node) -> list[Node]:
    """`if first { first = false } else { post }`, which replaces the post statement."""
    if n.y is None:
        return []
    first = Name(temp_name(s.fn), n.pos, BOOL, "auto", s.fn)
    first.autotemp = True
    s.fn.dcl.append(first)
    literal = Node("LITERAL", n.pos, BOOL)
    literal.val = True
    test = Node("IF", n.pos, None, first, None, [Node("AS", n.pos, None, first, literal)])
    test.rlist = [n.y]
    test.add_init(Node("DCL", n.pos, None, first))
    n.add_init(Node("AS", n.pos, None, first, literal))
    return [test]


def _edit(s: _State, body: list[Node]) -> list[Node]:
    """Move declarations of rewritten variables to where they are now assigned."""
    out = []
    for n in body:
        if n.op == "DCL" and isinstance(n.x, Name):
            asn = s.fixups.pop(n.x, None)
            if asn is not None:
                asn.init = [n, *asn.init]
                continue
        _edit_node(s, n)
        out.append(n)
    return out


def _edit_node(s: _State, n: Node) -> None:
    if n.op in ("NAME", "LITERAL", "NIL"):
        return
    if n.init:
        n.init = _edit(s, n.init)
    if n.op in ("FOR", "RANGE", "IF", "BLOCK"):
        n.list = _edit(s, n.list)
        if n.rlist:
            n.rlist = _edit(s, n.rlist)
    for c in n.clauses:
        c.body = _edit(s, c.body)
        if c.comm is not None:
            _edit_node(s, c.comm)
    for st in (n.x, n.y):
        if st is not None and st.init:
            _edit_node(s, st)
