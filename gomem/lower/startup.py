"""runtime.main: what happens before and after main.main, each a step.

RAM is reserved, code and data are filled, package variables get their values (laid out by the
linker where the compiler knows them, computed by main.init otherwise, in dependency order), every
init function runs in order, then main. Spec: Program initialization and execution.
"""

from __future__ import annotations

from gomem.lower import assign, layout, static, stmt
from gomem.lower import expr as ex
from gomem.lower.facts import reads, text_of
from gomem.lower.func import Fn
from gomem.lower.program import Term
from gomem.lower.values import elem_type
from gomem.syntax import ast
from gomem.trace.facts import Fact
from gomem.types.object import Func, Var

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.lower import Lowering
    from gomem.lower.program import FuncCode
    from gomem.types.check import Checker
    from gomem.types.info import Initializer, Package
    from gomem.types.object import Object

__all__ = ["write_start"]


def write_start(low: Lowering) -> None:
    """Write runtime.main and main.init."""
    code = low.add_code("runtime.main", "runtime", -1, -1, ())
    fn = Fn(low, code, low.pkg, None)
    fn.user = low.steps
    low.program.start = code.entry
    variables = package_vars(low)
    for v in variables:
        low.global_cell(v)
    for v in variables:
        fn.emit(f"G[{low.global_cell(v)}] = {fn.values.zero(elem_type(v.type))}")
    fn.step(Fact("ram", ""), None, -1)
    fn.step(Fact("code", ""), None, -1)
    dynamic, laid_out = write_statics(fn, variables)
    fn.step(Fact("data", ""), None, -1)
    for v, text in laid_out:
        fn.step(Fact("static", text, (v.name,)), None, v.pos)
    init = write_var_init(low, dynamic) if dynamic else -1
    libraries = fn.new_point()
    fn.start(libraries)
    if init >= 0:
        call(fn, init)
    for f in init_funcs(low):
        call(fn, low.callable(f))
    main = low.pkg.scope.lookup("main")
    assert isinstance(main, Func)
    call(fn, low.callable(main))
    fn.mark(Fact("exit", ""), None, -1)
    fn.seal(Term("stop"))
    code.layout = layout.frame_layout([], fn.next_cell, [])
    low.drain()
    insert_library_inits(low, fn, libraries.id)


def call(fn: Fn, target: int) -> None:
    """Call a function without parameters."""
    name = fn.prog.program.codes[target].name
    fn.mark(Fact("call", f"{name.rpartition('.')[2]}()", callee=name), None, -1)
    after = fn.new_point()
    fn.seal(Term("call", "", target, after.id))
    fn.cur = after


def insert_library_inits(low: Lowering, fn: Fn, at: int) -> None:
    """Initialise the library variables that the program refers to, before its own."""
    point = low.program.points[at]
    rest_term, rest_fact = point.term, point.fact
    lines, pos, end = point.lines, point.pos, point.end
    point.term, point.fact, point.lines = None, None, []
    fn.cur = point
    for code in library_sequence(low):
        after = fn.new_point()
        fn.seal(Term("call", "", code.index, after.id))
        fn.cur = after
    fn.cur.lines += lines
    fn.cur.fact, fn.cur.pos, fn.cur.end, fn.cur.term = rest_fact, pos, end, rest_term


def library_sequence(low: Lowering) -> list[FuncCode]:  # noqa: C901 (two walks)
    """The initialisers of library variables: imported packages first, dependencies first."""
    inits = low.library_inits
    seen: set[object] = set()
    sequence: list[FuncCode] = []

    def visit_package(pkg: Package) -> None:
        if pkg.path in seen or pkg.checker is None:
            return
        seen.add(pkg.path)
        for imported in pkg.imports:
            visit_package(imported)
        for v in [v for v in inits if v.pkg is pkg]:
            visit(v, pkg.checker)

    def visit(obj: Object, check: Checker) -> None:
        if obj in seen:
            return
        seen.add(obj)
        if obj in check.obj_map:
            for dep in check.obj_map[obj].deps:
                visit(dep, check)
        if isinstance(obj, Var) and obj in inits:
            sequence.append(inits[obj])

    for v in list(inits):
        assert v.pkg is not None
        visit_package(v.pkg)
    return sequence


def package_vars(low: Lowering) -> list[Var]:
    """The package's variables in the order of their declarations."""
    found = []
    for file in low.pkg.files:
        for decl in file.decls:
            if isinstance(decl, ast.GenDecl) and decl.tok == "var":
                for spec in decl.specs:
                    assert isinstance(spec, ast.ValueSpec)
                    for name in spec.names:
                        v = low.pkg.info.defs.get(name)
                        if isinstance(v, Var):
                            found.append(v)
    return found


def init_funcs(low: Lowering) -> list[Func]:
    """The init functions in source order."""
    found = []
    for file in low.pkg.files:
        for decl in file.decls:
            if isinstance(decl, ast.FuncDecl) and decl.name.name == "init" and decl.recv is None:
                f = low.pkg.info.defs.get(decl.name)
                if f is None:
                    f = Func("init", decl.name.pos, low.pkg, None, decl)
                assert isinstance(f, Func)
                found.append(f)
    for i, f in enumerate(found):
        index = low.callable(f)
        low.program.codes[index].name = f"{low.pkg.name}.init.{i}"
    return found


def write_statics(fn: Fn, variables: list[Var]) -> tuple[list[Initializer], list[tuple[Var, str]]]:
    """Give each variable its section and lay out the known values.

    Returns the initialisers that are code, and the variables that need none with their Go text.
    """
    low = fn.prog
    plan = static.plan(low.pkg)
    texts: dict[Var, str] = {}
    for v, section in plan.sections.items():
        low.set_section(v, section)
    for init in plan.laid_out:
        v = init.lhs[0]
        if v.name == "_":
            continue
        t = elem_type(v.type)
        texts[v] = text_of(fn, init.rhs)
        cell = f"G[{low.global_cell(v)}]"
        text = ex.value(fn, init.rhs, t)
        fn.emit(fn.values.assign(t, cell, text) if fn.is_list(t) else f"{cell} = {text}")
    computed = {v for init in plan.dynamic for v in init.lhs}
    return plan.dynamic, [(v, texts.get(v, v.name)) for v in variables if v not in computed]


def write_var_init(low: Lowering, inits: list[Initializer]) -> int:
    """main.init: the package variables whose values are computed, in dependency order."""
    code = low.add_code(f"{low.pkg.name}.init", "user", -1, -1, ())
    fn = Fn(low, code, low.pkg, None)
    for init in inits:
        if len(init.lhs) == 1:
            t = elem_type(init.lhs[0].type)
            texts, types = [ex.value(fn, init.rhs, t)], [t]
        else:
            texts, types = assign.unpack(fn, init.rhs, len(init.lhs))
        from gomem.lower.boxing import convert_text

        for v, text, source in zip(init.lhs, texts, types, strict=True):
            vt = elem_type(v.type)
            if v.name == "_":
                fn.emit(text)
                continue
            cell = f"G[{low.global_cell(v)}]"
            text = convert_text(fn, text, source, vt)
            fn.emit(fn.values.assign(vt, cell, text) if fn.is_list(vt) else f"{cell} = {text}")
        names = tuple(v.name for v in init.lhs)
        f = Fact("init var", text_of(fn, init.rhs), names, reads(fn, [init.rhs]))
        fn.step(f, init.rhs, init.lhs[0].pos)
    stmt.pop(fn, None, -1)
    code.layout = layout.frame_layout(
        fn.slots, fn.next_cell, [low.table.rtypes[s.tid].align for s in fn.slots]
    )
    return code.index
