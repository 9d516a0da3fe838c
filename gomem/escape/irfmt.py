"""Expressions as gc's remarks print them. cmd/compile: ir/fmt.go, the format for users."""

from __future__ import annotations

from gomem.escape.library import TABLE_WORDS
from gomem.syntax import ast
from gomem.types.object import Func
from gomem.types.type import Alias, Basic, Named, Pointer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.ir import Node
    from gomem.escape.types import TypeInfo
    from gomem.types.dictionary import Word
    from gomem.types.stencil import Stencil
    from gomem.types.type import Type

__all__ = ["fmt"]

BINARY = {
    "MUL": ("*", 6), "DIV": ("/", 6), "MOD": ("%", 6), "LSH": ("<<", 6), "RSH": (">>", 6),
    "AND": ("&", 6), "ANDNOT": ("&^", 6), "ADD": ("+", 5), "SUB": ("-", 5), "OR": ("|", 5),
    "XOR": ("^", 5), "EQ": ("==", 4), "LT": ("<", 4), "LE": ("<=", 4), "GE": (">=", 4),
    "GT": (">", 4), "NE": ("!=", 4), "ANDAND": ("&&", 2), "OROR": ("||", 1),
}  # fmt: skip
UNARY = {"PLUS": "+", "NEG": "-", "BITNOT": "^", "NOT": "!", "RECV": "<-", "ADDR": "&"}
_CALLS = {
    "REAL": "real", "IMAG": "imag", "CAP": "cap", "CLEAR": "clear", "CLOSE": "close",
    "LEN": "len", "NEW": "new", "PANIC": "panic", "APPEND": "append", "DELETE": "delete",
    "MAX": "max", "MIN": "min", "RECOVER": "recover", "PRINT": "print", "PRINTLN": "println",
    "COMPLEX": "complex", "COPY": "copy", "UNSAFEADD": "unsafe.Add",
    "UNSAFESLICE": "unsafe.Slice",
}  # fmt: skip
_CONVERSIONS = (
    "CONV", "CONVIFACE", "CONVNOP", "BYTES2STR", "RUNES2STR", "STR2BYTES", "STR2RUNES", "RUNESTR",
    "SLICE2ARR", "SLICE2ARRPTR",
)  # fmt: skip
_NO_PREC = (
    "ADDSTR", "PTRLIT", "CLOSURE", "COMPLEX", "REAL", "IMAG", "RECOVER", "MAKEMAP", "MAKECHAN",
    "UNSAFESTRING",
)  # fmt: skip
"""Operations that are not in gc's table of precedences, which so count as 0."""
_LITERALS = ("STRUCTLIT", "ARRAYLIT", "SLICELIT", "MAPLIT")
_SELECTORS = ("DOT", "DOTPTR", "DOTINTER", "DOTMETH", "METHVALUE", "METHEXPR")
_SLICES = ("SLICE", "SLICESTR", "SLICEARR", "SLICE3", "SLICE3ARR")


_UNSAFE = {
    "UNSAFEADD": "unsafe.Add", "UNSAFESLICE": "unsafe.Slice", "UNSAFESLICEDATA": "unsafe.SliceData",
    "UNSAFESTRING": "unsafe.String", "UNSAFESTRINGDATA": "unsafe.StringData",
}  # fmt: skip


def fmt(n: Node | None, ti: TypeInfo, prec: int = 0) -> str:
    """`n` as gc prints it with `%v`."""
    if n is None:
        return "<nil>"
    while n.implicit and n.op in ("ADDR", "DEREF", "CONV", "CONVNOP", "CONVIFACE"):
        assert n.x is not None
        n = n.x
    op = n.op
    if op in BINARY:
        text, own = BINARY[op]
    elif op in UNARY or op == "DEREF" or (op == "TYPE" and type(n.type) is Pointer):
        text, own = "", 7
    elif op in _NO_PREC or (op in ("DOTTYPE", "DOTTYPE2") and _is_shaped(n, ti)):
        text, own = "", 0
    else:
        text, own = "", 8
    if prec > own:
        return f"({fmt(n, ti)})"
    if text:
        return f"{fmt(n.x, ti, own)} {text} {fmt(n.y, ti, own + 1)}"
    return _operand(n, ti, own)


def _operand(n: Node, ti: TypeInfo, prec: int) -> str:  # noqa: C901 (table of contents)
    op = n.op
    if op == "NAME":
        return "_" if n.sel.startswith("~b") else n.sel
    if op == "LITERAL":
        return _literal(n, ti)
    if op in _SELECTORS:
        return f"{fmt(n.x, ti, prec)}.{n.sel}"
    if op in _LITERALS:
        if n.implicit:
            return "... argument"
        return f"{_type(n, ti)}{{{'...' if n.list else ''}}}"
    if op in _CONVERSIONS:
        if n.x is not None and n.x.op == "NIL" and (text := _from_table(n, ti)):
            return text
        if n.op == "CONVIFACE":
            name = ti.name(n.type) if n.y is None else _type(n.y, ti)
        else:
            name = _type(n, ti)
        return f"{name if _has_sym(n.type) else f'({name})'}({fmt(n.x, ti)})"
    if op in _CALLS:
        return f"{_CALLS[op]}({_args(n, ti)})"
    if op in UNARY:
        space = " " if n.x is not None and n.x.op == op else ""
        return f"{UNARY[op]}{space}{fmt(n.x, ti, prec + 1)}"
    if op in _SLICES:
        return _slice(n, ti, prec)
    match op:
        case "NIL":
            return "nil"
        case "TYPE":
            return ti.name(n.type)
        case "CLOSURE":
            return "func literal"
        case "PTRLIT":
            return "&" + fmt(n.x, ti)
        case "DEREF":
            return "*" + fmt(n.x, ti, prec + 1)
        case "DOTTYPE" | "DOTTYPE2":
            if _is_shaped(n, ti):
                return f"<node DYNAMIC{op}>"
            return f"{fmt(n.x, ti, prec)}.({ti.name(n.type)})"
        case "INDEX" | "INDEXMAP":
            return f"{fmt(n.x, ti, prec)}[{fmt(n.y, ti)}]"
        case "CALLFUNC" | "CALLINTER":
            dots = "..." if n.ddd else ""
            callee, table = _callee(n, ti, prec)
            args = [fmt(e, ti) for e in n.list]
            if table:
                args.insert(int(n.x is not None and n.x.op == "METHEXPR"), table)
            return f"{callee}({', '.join(args)}{dots})"
        case "MAKESLICE" | "MAKEMAP" | "MAKECHAN":
            return _make(n, ti)
        case "ADDSTR":
            return " + ".join(fmt(e, ti, prec) for e in n.list)
        case "KEY":
            return f"{fmt(n.x, ti)}:{fmt(n.y, ti)}"
        case _:
            return _statement(n, ti)


def _statement(n: Node, ti: TypeInfo) -> str:
    match n.op:
        case "AS":
            return f"{fmt(n.x, ti)} {':=' if n.define else '='} {fmt(n.y, ti)}"
        case "AS2" | "AS2FUNC" | "AS2MAPR" | "AS2RECV" | "AS2DOTTYPE" | "SELRECV2":
            op = ":=" if n.define else "="
            return f"{_list(n.list, ti)} {op} {_list(n.rlist, ti)}"
        case "ASOP":
            op = BINARY[n.sel][0]
            if n.ddd:
                return f"{fmt(n.x, ti)}{op}{op}"
            return f"{fmt(n.x, ti)} {op}= {fmt(n.y, ti)}"
        case "RETURN":
            return f"return {_list(n.list, ti)}"
        case "RANGE" | "FOR":
            return "for loop"
        case "GO" | "DEFER":
            return f"{n.op.lower()} {fmt(n.x, ti)}"
        case "SEND":
            return f"{fmt(n.x, ti)} <- {fmt(n.y, ti)}"
        case "CASE":
            return f"case {_list(n.list, ti)}" if n.list else "default"
        case _:
            return f"<node {_UNSAFE.get(n.op, n.op)}>"


def _list(nodes: list[Node], ti: TypeInfo) -> str:
    return ", ".join([fmt(e, ti) for e in nodes])


def _args(n: Node, ti: TypeInfo) -> str:
    if n.op in ("APPEND", "DELETE", "MAX", "MIN", "RECOVER", "PRINT", "PRINTLN"):
        return _list(n.list, ti) + ("..." if n.ddd else "")
    if n.op == "NEW":
        shown = _type(n, ti).removeprefix("*")
        return "<node DYNAMICTYPE>" if "go.shape." in shown else shown
    if n.y is not None:
        return f"{fmt(n.x, ti)}, {fmt(n.y, ti)}"
    return fmt(n.x, ti)


def _is_shaped(n: Node, ti: TypeInfo) -> bool:
    """Whether the type of `n` depends on type arguments."""
    stencil = ti.pkg.stencil if ti.pkg is not None else None
    return stencil is not None and n.source is not None and n.source in stencil.shown


def _type(n: Node, ti: TypeInfo) -> str:
    """The type of `n`; in code that instances share, gc's names of shapes."""
    stencil = ti.pkg.stencil if ti.pkg is not None else None
    shown = stencil.shown.get(n.source) if stencil is not None and n.source is not None else None
    if shown is None:
        return ti.name(n.type)
    from gomem.escape.typefmt import elem_of_elided, type_string

    if n.op in _LITERALS:
        shown = elem_of_elided(shown, n.type)
    return type_string(shown, ti.pkg, ti.shapes)


def _callee(n: Node, ti: TypeInfo, prec: int) -> tuple[str, str]:
    """What a call calls, and the table of types that gc passes to an instance."""
    x = n.x
    obj = x.obj if x is not None else None
    if x is not None and x.op == "METHEXPR" and x.implicit:
        return "(func literal)", ""
    if x is None or not isinstance(obj, Func) or obj.origin is None:
        return fmt(n.x, ti, prec), ""
    from gomem.escape.build import func_symbol, shaped_symbol, type_args

    stencil = ti.pkg.stencil if ti.pkg is not None else None
    assert stencil is not None
    given = _given(n, stencil) or stencil.arguments(obj)
    text = shaped_symbol(obj, stencil.spelling(obj, given, ti.shapes))
    pkg = "" if obj.pkg is None or obj.pkg is ti.pkg else f"{obj.pkg.name}."
    word = _word(n, stencil)
    table = stencil.dictionaries.get(word.table) if word is not None else None
    size = table.size if table is not None else TABLE_WORDS.get(pkg + obj.name, 0)
    if word is not None and size:
        return pkg + text, f"(*[{size}]uintptr)(.dict[{word.place}])"
    if obj.type_args:
        return pkg + text, f"&{pkg}.dict.{func_symbol(obj)}"
    recv = x.x.type if x.op == "METHEXPR" and x.x is not None else None
    named = recv.elem if isinstance(recv, Pointer) else recv
    if not isinstance(named, Named):
        return fmt(n.x, ti, prec), ""
    text = text.replace("(*", f"(*{pkg}", 1) if text.startswith("(*") else pkg + text
    return text, f"&{pkg}.dict.{named.obj.name}{type_args(named.type_args)}"


def _names(n: Node) -> list[ast.Node]:
    """The nodes that may name the callee."""
    e = n.source
    fun = e.fun if isinstance(e, ast.CallExpr) else None
    while isinstance(fun, ast.ParenExpr):
        fun = fun.x
    if fun is None:
        return []
    return [fun, fun.sel] if isinstance(fun, ast.SelectorExpr) else [fun]


def _given(n: Node, stencil: Stencil) -> tuple[Type, ...]:
    """The type arguments of the callee as they are written in shared code."""
    return next((stencil.given[e] for e in _names(n) if e in stencil.given), ())


def _word(n: Node, stencil: Stencil) -> Word | None:
    """Where in the table of shared code the table of the callee is."""
    return next((stencil.words[e] for e in _names(n) if e in stencil.words), None)


def _from_table(n: Node, ti: TypeInfo) -> str:
    """A method of a type parameter."""
    from gomem.escape.typefmt import type_string

    stencil = ti.pkg.stencil if ti.pkg is not None else None
    word = stencil.words.get(n.source) if stencil is not None and n.source is not None else None
    if word is None or word.method is None:
        return ""
    return f"({type_string(word.method, ti.pkg, ti.shapes)})(&.dict[{word.place}])"


def _has_sym(t: Type | None) -> bool:
    while type(t) is Alias:
        if t.obj.pkg is None:
            return True
        t = t.actual if t.actual is not None else t.from_rhs
    return type(t) in (Named, Basic)


def _slice(n: Node, ti: TypeInfo, prec: int) -> str:
    lo, hi, most = n.key, n.y, n.list[0] if n.list else None
    out = f"{fmt(n.x, ti, prec)}[{fmt(lo, ti) if lo else ''}:{fmt(hi, ti) if hi else ''}"
    if n.op in ("SLICE3", "SLICE3ARR"):
        out += f":{fmt(most, ti) if most else ''}"
    return out + "]"


def _make(n: Node, ti: TypeInfo) -> str:
    name = _type(n, ti)
    if n.y is not None:
        return f"make({name}, {fmt(n.x, ti)}, {fmt(n.y, ti)})"
    if n.x is not None:
        return f"make({name}, {fmt(n.x, ti)})"
    return f"make({name})"


def _literal(n: Node, ti: TypeInfo) -> str:
    from gomem.types import constant

    t = n.type
    while type(t) is Alias:
        t = t.actual if t.actual is not None else t.from_rhs
    val = n.val
    if _is_shaped(n, ti):
        return f"{_type(n, ti)}({constant.string(val)})"
    if type(t) is Basic:
        if t.name == "rune" or t.kind == "untyped rune":
            i = constant.to_int(val) if val is not None else None
            if type(i) is int and 0 <= i <= 0x10FFFF:
                return quote_rune(i)
        default = {"int": int, "string": bytes, "bool": bool}.get(t.name)
        if "untyped" in t.kind or (default is not None and type(val) is default):
            return constant.string(val)
        if t.name == "float64":
            return constant.string(constant.to_float(val))
        if t.name == "complex128":
            return constant.string(constant.to_complex(val))
    return f"{ti.name(t)}({constant.string(val)})"


def quote_rune(r: int) -> str:
    """A rune as `%q` prints it."""
    c = chr(r) if not 0xD800 <= r <= 0xDFFF else "\ufffd"
    simple = {7: "\\a", 8: "\\b", 9: "\\t", 10: "\\n", 11: "\\v", 12: "\\f", 13: "\\r", 39: "\\'"}
    if r in simple:
        return f"'{simple[r]}'"
    if c == "\\":
        return "'\\\\'"
    if c.isprintable():
        return f"'{c}'"
    if r < 0x80:
        return f"'\\x{r:02x}'"
    return f"'\\u{r:04x}'" if r < 0x10000 else f"'\\U{r:08x}'"
