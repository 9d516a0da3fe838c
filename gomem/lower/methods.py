"""Bodies of functions, method tables, and the tables that generated text names."""

from __future__ import annotations

from gomem.lower import assign, intervals, layout, stmt
from gomem.lower.func import Fn
from gomem.lower.rtypes import owners
from gomem.lower.values import elem_type
from gomem.syntax import ast
from gomem.syntax.walk import contains
from gomem.trace.facts import Fact
from gomem.types.alias import unalias
from gomem.types.lookup import has_all_methods, lookup_field_or_method
from gomem.types.object import Func, Var
from gomem.types.type import Interface, Named, Pointer, Signature, Struct
from gomem.types.under import under

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.lower import Lowering
    from gomem.types.info import Package
    from gomem.types.type import Type

__all__ = ["entry", "fill_itabs", "library_init", "lower_body", "make_consts"]


def lower_body(fn: Fn, sig: Signature, body: ast.BlockStmt) -> None:
    """Parameters, results, statements, and the way out."""
    fn.sig = sig
    fn.body = body
    intervals.look_through(fn, body)
    inputs = [] if sig.recv is None or fn.outer is not None else [(sig.recv, "receiver")]
    inputs += [(v, "param") for v in sig.params.vars]
    prologue: list[str] = []
    for v, kind in inputs:
        slot = fn.declare(v, kind)
        if slot.boxed:
            cell = f"F[{slot.cell}]"
            item = cell if fn.is_list(slot.type) else f"[{cell}]"
            prologue.append(f"{cell} = {fn.prog.register(fn.prog.var_site(fn, v), item)}")
    for v in sig.results.vars:
        slot = fn.declare(v, "result")
        fn.results.append(slot)
        zero = fn.values.zero(slot.type)
        if slot.boxed:
            item = zero if fn.is_list(slot.type) else f"[{zero}]"
            box = fn.prog.register(fn.prog.var_site(fn, v), item)
            prologue.append(f"F[{slot.cell}] = {box}")
        else:
            fn.code.zeros[slot.cell] = zero
    prologue += [
        assign.unpack_line(fn.var(v)) for v, _kind in inputs if assign.note_unpacked(fn, v)
    ]
    prologue += resolved(fn, [v for v, _kind in inputs], body)
    fn.live = tuple(s.cell for s in fn.slots)
    fn.cur.live = fn.live
    for line in prologue:
        fn.emit(line)
    if prologue:
        fn.step(Fact("enter", "", callee=fn.code.name), None, fn.code.pos)
    fn.has_defer = contains(body, ast.DeferStmt)
    if fn.has_defer:
        fn.code.epilogue = fn.new_point().id
    stmt.stmts(fn, body.list)
    fn.live = tuple(s.cell for s in fn.slots if s.kind in ("receiver", "param", "result"))
    fn.cur.live = fn.live
    stmt.finish(fn, None, body.rbrace)
    if fn.has_defer:
        epilogue(fn, body.rbrace)
    aligns = [fn.prog.table.rtypes[s.tid].align for s in fn.slots]
    fn.code.layout = layout.frame_layout(fn.slots, fn.next_cell, aligns)


def resolved(fn: Fn, params: list[Var], body: ast.BlockStmt) -> list[str]:
    """Lines that look up the functions of func parameters which stay as they are."""
    if fn.prog.steps:
        return []
    fixed = fn.shared | intervals.assigned_in(fn, body)
    lines = []
    for v in params:
        if isinstance(under(elem_type(v.type)), Signature) and v not in fixed:
            cell = fn.var(v)
            fn.resolved.add(cell)
            lines.append(f"K{cell[2:-1]} = resolve({cell})")
    return lines


def epilogue(fn: Fn, pos: int) -> None:
    """The points that run deferred calls, last in first out, and then remove the frame."""
    from gomem.lower.program import Term

    after = fn.new_point()
    fn.cur = fn.prog.program.points[fn.code.epilogue]
    fn.cur.live = fn.live
    if fn.user:
        fn.cur.fact = Fact("run-deferred", "")
        fn.cur.pos = fn.cur.end = pos
    fn.seal(Term("defers", "", after.id))
    fn.cur = after
    stmt.pop(fn, None, pos)


# --------------------------------------------------------------------------------- method tables


def fill_itabs(low: Lowering) -> bool:
    """Lower the methods of all types that are put into interfaces; False if nothing is new.

    Of their parts too: fmt reaches them by reflection and calls their methods.
    """
    new = False
    for tid, t in list(low.dynamic_types.items()):
        if low.reflects and tid not in low.reflected:
            from gomem.lower.reflection import reachable

            low.reflected.add(tid)
            new = True
            for part_type in reachable(low, tid):
                low.dynamic(part_type)
        if tid in low.method_table:
            continue
        new = True
        rtype = low.table.rtypes[tid]
        for part in (rtype.elem, rtype.key, *(f.type for f in rtype.fields)):
            if part >= 0:
                low.dynamic(low.table.types[part])
        low.method_table[tid] = {name: entry(low, t, name) for name in sorted(rtype.methods)}
    return new


def entry(low: Lowering, t: Type, name: str, instance: Func | None = None) -> int:
    """The CALL index of method `name` for values of type `t`, promoted methods included.

    `instance`: of a method with type parameters, the one that is meant.
    """
    pkg = owners(t).get(name) or package_of(low, t)
    obj, path, _indirect = lookup_field_or_method(t, True, pkg, name)  # noqa: FBT003 (go/types)
    assert isinstance(obj, Func), f"{name} of {t!r}"
    assert path is not None
    if instance is not None and instance.type_args:
        obj, name = instance, low.func_name(instance)
    low.declare(obj)
    sig = obj.type
    assert isinstance(sig, Signature)
    assert sig.recv is not None
    text, at = walk(low, "a[0]", t, path[:-1])
    if isinstance(under(at), Interface):
        table = low.itab(name)
        body = f"CALL[{table}[(_x := {text})[0]]](F, r, s, None, _x[1], *a[1:])"
        return low.adapter(f"promoted {low.table.id(t)} {name}", body)
    target = low.callable(obj)
    recv = elem_type(sig.recv.type)
    wants, has = isinstance(under(recv), Pointer), isinstance(under(at), Pointer)
    if wants and not has and not low.values.is_list(at):
        base, index = text.rsplit("[", 1)
        text = f"({base}, {index[:-1]})"
    elif not wants and has:
        inner = under(at)
        assert isinstance(inner, Pointer)
        # Only the wrapper of *T for T says what is nil; promotion follows the embedded pointer.
        simple = len(path) == 1
        p = f"method_recv({text}, {low.func_name(obj)!r})" if simple else f"notnil({text})"
        if low.values.is_list(inner.elem):
            text = low.values.copy(inner.elem, p)
        else:
            text = f"(_p := {p})[0][_p[1]]"
    elif not wants:
        text = low.values.copy(at, text)
    if text == "a[0]":
        return target
    body = f"CALL[{target}](F, r, s, None, {text}, *a[1:])"
    return low.adapter(f"method {low.table.id(t)} {name}", body, method=obj)


def walk(low: Lowering, text: str, t: Type, path: tuple[int, ...]) -> tuple[str, Type]:
    """Follow a path of embedded fields."""
    del low
    for i in path:
        u = under(t)
        if isinstance(u, Pointer):
            u = under(u.elem)
        assert isinstance(u, Struct)
        text, t = f"{text}[{i}]", elem_type(u.fields[i].type)
    return text, t


def package_of(low: Lowering, t: Type) -> Package:
    """The package whose unexported names are visible in a look-up on `t`."""
    t = unalias(t)
    if isinstance(t, Pointer):
        t = unalias(t.elem)
    if isinstance(t, Named) and t.obj.pkg is not None:
        return t.obj.pkg
    return low.pkg


# ------------------------------------------------------------------------------ package variables


def library_init(low: Lowering, v: Var) -> None:
    """Lower the initialisation of a library's package variable, run before the user's."""
    assert v.pkg is not None
    code = low.add_code(f"{v.pkg.path}.init", "library", -1, -1, ())
    fn = Fn(low, code, v.pkg, None)
    fn.sig = None
    spec = find_spec(v.pkg, v)
    if spec is not None:
        low.importer.stencil.prepare(v.pkg, spec)
    cell = f"G[{low.global_cell(v)}]"
    t = elem_type(v.type)
    if spec is not None and spec.values:
        from gomem.lower import expr as ex

        low.enter(v.pkg, spec)
        names = [v.pkg.info.defs.get(e) for e in spec.names]
        fn.emit(f"{cell} = {ex.value(fn, spec.values[names.index(v)], t)}")
    else:
        fn.emit(f"{cell} = {fn.values.zero(t)}")
    stmt.pop(fn, None, -1)
    fn.code.layout = layout.frame_layout([], fn.next_cell, [])
    low.library_inits[v] = code


def find_spec(pkg: Package, v: Var) -> ast.ValueSpec | None:
    """The declaration of package variable `v`."""
    for file in pkg.files:
        for decl in file.decls:
            if isinstance(decl, ast.GenDecl) and decl.tok == "var":
                for spec in decl.specs:
                    assert isinstance(spec, ast.ValueSpec)
                    if any(pkg.info.defs.get(e) is v for e in spec.names):
                        return spec
    return None


# ---------------------------------------------------------------------------------------- tables


def make_consts(low: Lowering) -> None:
    """Fill in the tables that generated text names: method tables, implementers, append's needs."""
    consts = low.program.consts
    for name, const in low.itabs.items():
        consts[const] = {
            tid: table[name] for tid, table in low.method_table.items() if name in table
        }
    consts["METHODS"] = low.method_table
    for iface, const in low.impls.items():
        t = low.table.types[iface]
        u = under(t)
        assert isinstance(u, Interface)
        consts[const] = {
            tid
            for tid, concrete in low.dynamic_types.items()
            if has_all_methods(None, concrete, u, True)[0]  # noqa: FBT003 (go/types)
        }
    lines = []
    for i, (site, elem) in enumerate(low.specs):
        r = low.table.rtypes[low.table.id(elem)]
        escapes = consts.pop(f"A_{i}")
        zero = low.values.zero(elem)
        is_list = low.values.is_list(elem)
        lines.append(
            f"A_{i} = AppendSpec({site}, {r.size}, {r.pointers}, {escapes}, "
            f"lambda: {zero}, {is_list}, {copier(low, elem) if is_list else None})\n"
        )
    low.program.helpers = "\n".join(low.values.helpers) + "\n" + "".join(lines)


def copier(low: Lowering, t: Type) -> str:
    """A function that overwrites one struct or array by another."""
    text = low.values.assign(t, "d", "x")
    if "=" in text:
        return "flat_assign"
    return text[: text.index("(")]
