"""Built-in functions. Spec: Built-in functions."""

from __future__ import annotations

from gomem.lower import chans, literals
from gomem.lower import expr as ex
from gomem.lower.boxing import convert_text
from gomem.lower.index import const_int
from gomem.lower.rtypes import kind_of
from gomem.lower.values import elem_type
from gomem.types.type import Array, Basic, Chan, Map, Pointer, Slice, Tuple
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.lower.func import Fn
    from gomem.syntax import ast
    from gomem.types.type import Type

__all__ = ["builtin"]


def operands(fn: Fn, n: ast.CallExpr) -> tuple[list[str], list[Type]]:
    """The arguments of a call; those of `f(g())` are the results of g."""
    if len(n.args) == 1 and isinstance(t := fn.type(n.args[0]), Tuple):
        cell = fn.hidden()
        fn.emit(f"{cell} = {ex.expr(fn, n.args[0])}")
        return [f"{cell}[{i}]" for i in range(len(t.vars))], [elem_type(v.type) for v in t.vars]
    return ex.exprs(fn, list(n.args)), [fn.type(a) for a in n.args]


def builtin(fn: Fn, name: str, n: ast.CallExpr) -> str:
    """The value of a call of built-in `name`."""
    made = _TABLE.get(name)
    if made is None and name[:1].isupper():
        made = _unsafe(name)
        name = f"unsafe.{name}"
    if made is None:
        raise fn.unsupported(n, name)
    return ex.early(fn, made(fn, n))


def _unsafe(name: str) -> Callable[[Fn, ast.CallExpr], str] | None:
    """A function of package unsafe that is no constant."""
    from gomem.lower import unsafe_

    names = {"Slice": "slice_", "SliceData": "slice_data", "String": "string",
             "StringData": "string_data"}  # fmt: skip
    return getattr(unsafe_, names.get(name, ""), None)


def _append(fn: Fn, n: ast.CallExpr) -> str:
    t = fn.type(n)
    u = under(t)
    assert isinstance(u, Slice)
    spec = fn.prog.append_spec(fn, n, u.elem)
    if n.has_dots:
        texts = ex.exprs(fn, list(n.args))
        if isinstance(under(fn.type(n.args[1])), Basic):
            return f"append_str({spec}, {texts[0]}, {texts[1]})"
        return f"append_s({spec}, {texts[0]}, {texts[1]})"
    if len(n.args) == 1 and isinstance(fn.type(n.args[0]), Tuple):
        got, types = operands(fn, n)
        texts = [convert_text(fn, x, a, u.elem) for x, a in zip(got, types, strict=True)]
        texts[0] = got[0]
    else:
        texts = ex.values(fn, list(n.args), [t] + [u.elem] * (len(n.args) - 1))
    if len(texts) == 1:
        return texts[0]
    place = fn.prog.placement(n)
    reason = place.reason if place is not None else ""
    if reason in ("buffer", "buffer step"):
        name = "append_step" if reason == "buffer step" else "append_buffer"
        return f"{name}({spec}, {fn.buffer()}, {texts[0]}, [{', '.join(texts[1:])}])"
    if len(texts) == 2:
        return f"append1({spec}, {texts[0]}, {texts[1]})"
    return f"append_n({spec}, {texts[0]}, [{', '.join(texts[1:])}])"


def _len(fn: Fn, n: ast.CallExpr) -> str:
    return _size(fn, n, 2)


def _cap(fn: Fn, n: ast.CallExpr) -> str:
    return _size(fn, n, 3)


def _size(fn: Fn, n: ast.CallExpr, cell: int) -> str:
    u = under(fn.type(n.args[0]))
    x = ex.expr(fn, n.args[0])
    if isinstance(u, Pointer):
        u = under(u.elem)
    match u:
        case Slice():
            return f"N{x[2:-1]}" if cell == 2 and x in fn.unpacked_cells else f"{x}[{cell}]"
        case Map():
            return f"len({x} or EMPTY)"
        case Array():
            return str(u.len)
        case Chan():
            return f"chan_{'len' if cell == 2 else 'cap'}({x})"
        case _:
            return f"len({x})"


def _copy(fn: Fn, n: ast.CallExpr) -> str:
    (dst, src), types = operands(fn, n)
    if isinstance(under(types[1]), Basic):
        return f"copy_str({dst}, {src})"
    u = under(types[0])
    assert isinstance(u, Slice)
    if fn.is_list(u.elem):
        return f"copy_lists({fn.prog.append_spec(fn, n, u.elem)}, {dst}, {src})"
    return f"copy_slice({dst}, {src})"


def _close(fn: Fn, n: ast.CallExpr) -> str:
    return f"close_chan({ex.expr(fn, n.args[0])})"


def _delete(fn: Fn, n: ast.CallExpr) -> str:
    if len(n.args) == 1:
        texts, types = operands(fn, n)
        u = under(types[0])
        assert isinstance(u, Map)
        texts[1] = convert_text(fn, texts[1], types[1], u.key)
    else:
        u = under(fn.type(n.args[0]))
        assert isinstance(u, Map)
        texts = ex.values(fn, list(n.args), [fn.type(n.args[0]), u.key])
    key = fn.values.key(u.key, texts[1])
    if key.startswith("ikey("):  # the runtime's words for a bad key in an empty map are others
        m = fn.tmp("m")
        return f"map_delete({m} := {texts[0]}, (ikey if {m} else empty_ikey){key[4:]})"
    return f"map_delete({texts[0]}, {key})"


def _clear(fn: Fn, n: ast.CallExpr) -> str:
    u = under(fn.type(n.args[0]))
    x = ex.expr(fn, n.args[0])
    if isinstance(u, Map):
        return f"clear_map({x})"
    assert isinstance(u, Slice)
    return f"clear_slice({fn.prog.append_spec(fn, n, u.elem)}, {x})"


def _new(fn: Fn, n: ast.CallExpr) -> str:
    t = under(fn.type(n))
    assert isinstance(t, Pointer)
    arg = n.args[0]
    is_type = fn.tv(arg).mode == "typexpr"
    text = fn.values.zero(t.elem) if is_type else ex.value(fn, arg, t.elem)
    if fn.is_list(t.elem):
        return literals.allocate(fn, n, "new", t.elem, text)
    return f"({literals.allocate(fn, n, 'new', t.elem, f'[{text}]')}, 0)"


def _make(fn: Fn, n: ast.CallExpr) -> str:
    t = fn.type(n)
    u = under(t)
    if isinstance(u, Map):
        if len(n.args) > 1 and ex.has_call(fn, n.args[1]):
            fn.emit(ex.expr(fn, n.args[1]))
        return literals.new_map(fn, n, t)
    if isinstance(u, Chan):
        return chans.make_chan(fn, n, t)
    assert isinstance(u, Slice)
    sizes = ex.exprs(fn, list(n.args[1:]))
    known = [const_int(fn, a) for a in n.args[1:]]
    zero = fn.values.zero(u.elem)
    if all(k is not None and k < 1 << 31 for k in known):  # makeslice looks at larger ones
        length, cap = known[0], known[-1]
        item = f"[{zero} for _ in range({cap})]" if fn.is_list(u.elem) else f"[{zero}] * {cap}"
        text = literals.allocate(fn, n, "make", u.elem, f"({item})", array=True)
        return f"({text}, 0, {length}, {cap})"
    spec = fn.prog.append_spec(fn, n, u.elem)
    return f"make_slice({spec}, {', '.join(sizes)})"


def _min(fn: Fn, n: ast.CallExpr) -> str:
    return _extreme(fn, n, "min")


def _max(fn: Fn, n: ast.CallExpr) -> str:
    return _extreme(fn, n, "max")


def _extreme(fn: Fn, n: ast.CallExpr, name: str) -> str:
    texts = ex.exprs(fn, list(n.args))
    if len(texts) == 1:
        return texts[0]
    kind = kind_of(fn.type(n))
    helper = f"f{name}" if kind.startswith("float") else name
    return f"{helper}({', '.join(texts)})"


def _panic(fn: Fn, n: ast.CallExpr) -> str:
    text = ex.value(fn, n.args[0], fn.prog.any_type)
    return f"gopanic({text})"


def _print(fn: Fn, n: ast.CallExpr) -> str:
    return _printer(fn, n, newline=False)


def _println(fn: Fn, n: ast.CallExpr) -> str:
    return _printer(fn, n, newline=True)


def _printer(fn: Fn, n: ast.CallExpr, *, newline: bool) -> str:
    pairs = [f"({kind_of(t)!r}, {text})" for text, t in zip(*operands(fn, n), strict=True)]
    return f"goprint({newline}, [{', '.join(pairs)}])"


def _recover(fn: Fn, n: ast.CallExpr) -> str:
    del fn, n
    return "recover(F)"


def _complex(fn: Fn, n: ast.CallExpr) -> str:
    texts, _types = operands(fn, n)
    text = f"complex({', '.join(texts)})"
    return f"c64({text})" if kind_of(fn.type(n)) == "complex64" else text


def _real(fn: Fn, n: ast.CallExpr) -> str:
    return f"({ex.expr(fn, n.args[0])}).real"


def _imag(fn: Fn, n: ast.CallExpr) -> str:
    return f"({ex.expr(fn, n.args[0])}).imag"


_TABLE: dict[str, Callable[[Fn, ast.CallExpr], str]] = {
    "append": _append, "cap": _cap, "clear": _clear, "close": _close, "complex": _complex,
    "copy": _copy, "delete": _delete, "imag": _imag, "len": _len, "make": _make, "max": _max,
    "min": _min, "new": _new, "panic": _panic, "print": _print, "println": _println,
    "real": _real, "recover": _recover,
}  # fmt: skip
