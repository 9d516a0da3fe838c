"""Package variables that the linker lays out: no code, no remarks. cmd/compile: staticinit."""

from __future__ import annotations

from gomem.escape.ir import Name, Node, any_node
from gomem.escape.types import is_interface
from gomem.types import constant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.build import Builder

__all__ = ["static_init"]

_NO_EFFECT = frozenset(
    {
        "NAME", "TYPE", "LITERAL", "NIL", "ADD", "SUB", "OR", "XOR", "ADDSTR", "ADDR", "ANDAND",
        "BYTES2STR", "RUNES2STR", "STR2BYTES", "STR2RUNES", "CAP", "MAPLIT", "STRUCTLIT",
        "ARRAYLIT", "SLICELIT", "PTRLIT", "CONV", "CONVIFACE", "CONVNOP", "DOT", "EQ", "NE", "LT",
        "LE", "GT", "GE", "KEY", "LEN", "MUL", "LSH", "RSH", "AND", "ANDNOT", "NEW", "NOT",
        "BITNOT", "PLUS", "NEG", "OROR", "RUNESTR", "REAL", "IMAG", "COMPLEX", "METHEXPR",
    }
)  # fmt: skip


def static_init(b: Builder, n: Node) -> list[Node]:
    """What remains to be run of `var x = v`; static nodes go to `b.static`."""
    if n.op != "AS" or n.y is None:
        return [n]
    if isinstance(n.x, Name) and n.x.sel == "_" and not any_node(n.y, _side_effect):
        return []
    out: list[Node] = []
    if _static_assign(b, n.y, out):
        return out
    return [*out, n]


def _side_effect(n: Node) -> bool:
    if n.op in _NO_EFFECT:
        return False
    if n.op in ("DIV", "MOD"):
        return n.y is None or n.y.op != "LITERAL" or constant.sign(n.y.val) == 0
    return not (n.op in ("MAKECHAN", "MAKEMAP") and n.x is None)


def _assign(b: Builder, v: Node, out: list[Node]) -> None:
    """Lay `v` out, or leave it to an assignment."""
    if not _static_assign(b, v, out):
        hidden = Name(".stmp", v.pos, v.type, "extern", None)
        out.append(Node("AS", v.pos, None, hidden, v))


def _static_assign(b: Builder, r: Node, out: list[Node]) -> bool:  # noqa: C901 (table of contents)
    while r.op == "CONVNOP" and r.x is not None and not r.init:
        r = r.x
    if r.init:
        return False
    match r.op:
        case "NAME":
            return isinstance(r, Name) and (r.cls == "func" or _copied(b, r))
        case "METHEXPR" | "LITERAL" | "NIL":
            return True
        case "ADDR" | "PTRLIT":
            assert r.x is not None
            if r.op == "ADDR":
                return _static_loc(r.x)
            b.static.append(r)
            _assign(b, r.x, out)
            return True
        case "STR2BYTES":
            static = r.x is not None and r.x.op == "LITERAL"
            if static:
                b.static.append(r)
            return static
        case "SLICELIT" | "ARRAYLIT" | "STRUCTLIT":
            if r.op == "SLICELIT":
                b.static.append(r)
            for v in r.list:
                _assign(b, v, out)
            return True
        case "CLOSURE":
            assert r.func is not None
            if r.func.closure_vars:
                return False
            b.static.append(r)
            return True
        case "CONVIFACE":
            return _iface(b, r, out)
        case _:
            return False


def _iface(b: Builder, r: Node, out: list[Node]) -> bool:
    v = r
    while v.op == "CONVIFACE" and v.x is not None:
        v = v.x
    if is_interface(v.type):
        return v.op == "NIL"
    b.static.append(r)
    if v.op != "NIL":
        _assign(b, v, out)
    return True


def _copied(b: Builder, r: Name) -> bool:
    """Whether a copy of the initialised variable `r` can be laid out as well."""
    from gomem.escape.types import is_string

    return r.cls == "extern" and r.defn is not None and not is_string(r.type) and not b.mutated


def _static_loc(n: Node) -> bool:
    """Whether `n` is a package variable or a fixed part of one."""
    while n.op == "DOT" or (n.op == "INDEX" and n.ddd and n.y is not None and n.y.op == "LITERAL"):
        assert n.x is not None
        n = n.x
    return isinstance(n, Name) and n.cls == "extern"
