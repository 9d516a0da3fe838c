"""Lowering of a package: functions, package variables, and what they refer to.

Functions are lowered on demand, starting with runtime.main: user functions all, library functions
only when something refers to them. Whatever generated text names is kept in `Program.consts`.
"""

from __future__ import annotations

from gomem import library
from gomem.lower import layout, methods, natives, notes, outside
from gomem.lower.func import Fn
from gomem.lower.program import FrameLayout, FuncCode, Program, Site, StaticVar
from gomem.lower.rtypes import TypeTable
from gomem.lower.startup import write_start
from gomem.lower.values import BITS, Values, elem_type
from gomem.syntax import ast
from gomem.syntax.printer import expr_string
from gomem.types.alias import unalias
from gomem.types.object import Func, TypeName, Var
from gomem.types.type import Named, Pointer, Signature
from gomem.types.typestring import reflect_string
from gomem.types.universe import UNIVERSE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.result import Placement, Placements
    from gomem.lower.func import Capture
    from gomem.source import FileSet
    from gomem.types.importer import Importer
    from gomem.types.info import Package
    from gomem.types.type import Type

__all__ = ["Lowering", "finished", "lower"]

_EMPTY_LAYOUT = FrameLayout((), 16, 6)


def lower(pkg: Package, placements: Placements, fileset: FileSet, importer: Importer) -> Program:
    """The program of package main."""
    return finished(Lowering(pkg, placements, fileset, importer))


def finished(low: Lowering) -> Program:
    """Lower everything that the program needs."""
    natives.runtime_types(low)
    write_start(low)
    low.drain()
    low.finish()
    return low.program


class Lowering:
    """What is shared by the lowering of all functions of a program."""

    steps = True
    """Whether points become steps: facts are written, temporaries are shown."""

    def __init__(
        self, pkg: Package, placements: Placements, fileset: FileSet, importer: Importer
    ) -> None:
        self.pkg = pkg
        self.importer = importer
        self.placements = placements
        self.fileset = fileset
        self.table = TypeTable()
        self.values = Values(self.table)
        self.program = Program(
            [],
            [],
            [],
            [],
            [],
            self.table.rtypes,
            self.table.types,
            "",
            {},
            {},
            {},
            -1,
            placements.model,
        )
        self.calls: dict[ast.Expr, bool] = {}
        self.any_type = _predeclared("any")
        self.bool_type = _predeclared("bool")
        self.dynamic_types: dict[int, Type] = {}
        self.itabs: dict[str, str] = {}
        self.method_table: dict[int, dict[str, int]] = {}
        self.impls: dict[int, str] = {}
        self.specs: list[tuple[int, Type]] = []
        self.library_inits: dict[Var, FuncCode] = {}
        self.boxed: dict[str, set[Var]] = {}
        self.assigned: dict[ast.Node, set[Var]] = {}
        self.counted = self.program.counted
        self.boxed_size: dict[str, int] = {}
        self.hidden: dict[tuple[ast.Node, str], Var] = {}
        self.reflects = False
        """The program uses a package that looks at types: see reflection.py."""
        self.reflected: set[int] = set()
        self.call_pos: dict[int, int] = {}
        """Where the calls of points are, for those that stand on lines of their own."""
        self.program.consts["_call_pos"] = self.call_pos
        self._adapter_ids: dict[str, int] = {}
        self._callables: dict[Func, int] = {}
        self._natives: dict[Func, str] = {}
        self._globals: dict[Var, int] = {}
        self._sections: dict[Var, str] = {}
        self._sites: dict[object, int] = {}
        self._strings: dict[bytes, int] = {}
        self._queue: list[tuple[FuncCode, Func]] = []

    # ----------------------------------------------------------------------------- functions

    def add_code(
        self, name: str, kind: str, pos: int, end: int, captures: tuple[tuple[str, bool, Type], ...]
    ) -> FuncCode:
        """A function without points yet."""
        code = FuncCode(
            len(self.program.codes),
            name,
            kind,
            pos,
            end,
            -1,
            -1,
            _EMPTY_LAYOUT,
            [],
            captures,
            0,
            0,
            {},
        )
        self.program.codes.append(code)
        return code

    def declare(self, f: Func) -> None:
        """Make sure that a library function's signature is known."""
        if f.type is None and f.pkg is not None and f.pkg.checker is not None:
            self.importer.declare(f.pkg.checker, f)

    def is_native(self, f: Func) -> bool:
        """Whether `f` is a library function written in Python."""
        return f.decl is not None and f.decl.body is None

    def is_user(self, f: Func | None) -> bool:
        """Whether `f` belongs to the user's package."""
        return f is not None and f.pkg is self.pkg

    def func_name(self, f: Func) -> str:
        """The linker's name: "main.add", "main.T.String", "main.(*T).Set"."""
        prefix = f"{f.pkg.path}." if f.pkg is not None else ""
        sig = f.type
        assert isinstance(sig, Signature)
        own = f.name + _args(f.type_args)
        if sig.recv is None:
            return prefix + own
        t = unalias(elem_type(sig.recv.type))
        if isinstance(t, Pointer):
            named = unalias(t.elem)
            assert isinstance(named, Named)
            return f"{prefix}(*{named.obj.name}{_args(named.type_args)}).{own}"
        name = t.obj.name + _args(t.type_args) if isinstance(t, Named) else "interface"
        return f"{prefix}{name}.{own}"

    def callable(self, f: Func) -> int:
        """The index in CALL of a declared function or method."""
        found = self._callables.get(f)
        if found is not None:
            return found
        self.declare(f)
        if self.is_native(f):
            name = self.native(f)
            body = f"native(F, r, s, {name}(RT, *a))"
            if self.native_waits(f):
                self.waits()
                body = f"{name}(RT, F, r, s, *a)"
            index = self.adapter(f"native {name}", body, method=f)
        else:
            decl = f.decl
            assert decl is not None, f"{f.name} has no declaration"
            kind = "user" if self.is_user(f) else "library"
            code = self.add_code(self.func_name(f), kind, decl.func_pos, decl.end, ())
            index = code.index
            self._queue.append((code, f))
        self._callables[f] = index
        return index

    def native(self, f: Func) -> str:
        """The name under which the Python text knows a native function."""
        name = self._natives.get(f)
        if name is None:
            assert f.pkg is not None
            sig = f.type
            assert isinstance(sig, Signature)
            attr = f.name
            if sig.recv is not None:
                t = unalias(elem_type(sig.recv.type))
                named = unalias(t.elem) if isinstance(t, Pointer) else t
                assert isinstance(named, Named)
                attr = f"{named.obj.name}_{f.name}"
            name = f"N_{f.pkg.path.replace('/', '_')}_{attr}"
            module = library.native(f.pkg.path)
            self.program.consts[name] = getattr(module, attr)
            self._natives[f] = name
            natives.needs(self, f.pkg, module)
        return name

    def native_calls_back(self, f: Func) -> bool:
        """Whether a native may call Go functions: fmt's, and generator functions."""
        if f.pkg is not None and f.pkg.path in ("fmt", "errors", "sort"):
            return True
        code = getattr(self.program.consts[self.native(f)], "__code__", None)
        if f.pkg is not None and f.name in getattr(library.native(f.pkg.path), "ENDS_POINT", ()):
            return True
        return code is not None and bool(code.co_flags & 0x20)

    def native_waits(self, f: Func) -> bool:
        """Whether a native may park its goroutine: it ends its point by itself (see abi.py)."""
        return f.pkg is not None and f.name in getattr(library.native(f.pkg.path), "WAITS", ())

    def adapter(self, key: str, body: str, method: Func | None = None) -> int:
        """The index in CALL of a Python function that passes a call on."""
        found = self._adapter_ids.get(key)
        if found is None:
            name = self.func_name(method) if method is not None else key
            code = self.add_code(name, "adapter", -1, -1, ())
            found = self._adapter_ids[key] = code.index
            self.program.adapters[found] = body
        return found

    def lower_lit(
        self,
        code: FuncCode,
        outer: Fn,
        n: ast.FuncLit,
        sig: Signature,
        captures: dict[Var, Capture],
    ) -> None:
        """Lower a function literal."""
        fn = Fn(self, code, outer.pkg, outer)
        fn.captures = captures
        methods.lower_body(fn, sig, n.body)

    def drain(self) -> None:
        """Lower what is referred to, until nothing is new."""
        while True:
            while self._queue:
                code, f = self._queue.pop(0)
                self._lower_func(code, f)
            if not methods.fill_itabs(self):
                return

    def _lower_func(self, code: FuncCode, f: Func) -> None:
        assert f.pkg is not None
        self.importer.stencil.body(f)
        assert f.decl is not None
        assert f.decl.body is not None
        self.enter(f.pkg, f.decl)
        sig = f.type
        assert isinstance(sig, Signature)
        fn = Fn(self, code, f.pkg, None)
        fn.instance = f.origin is not None
        methods.lower_body(fn, sig, f.decl.body)

    def enter(self, pkg: Package, n: ast.Node) -> None:
        """Look at a declaration before it is lowered."""

    # ----------------------------------------------------------------------- names and types

    def dynamic(self, t: Type) -> int:
        """The id of a type whose values are put into interfaces: its methods may be called."""
        tid = self.table.id(t)
        self.dynamic_types.setdefault(tid, t)
        return tid

    def itab(self, name: str) -> str:
        """The name of the table type id -> CALL index for method `name`."""
        return self.itabs.setdefault(name, f"IT_{len(self.itabs)}")

    def implementers(self, t: Type) -> str:
        """The name of the set of ids of types that implement interface `t`."""
        return self.impls.setdefault(self.table.id(t), f"IM_{self.table.id(t)}")

    def method_entry(self, t: Type, f: Func) -> int:
        """The CALL index of a method of `t` that takes a value of `t` as its first argument."""
        return methods.entry(self, t, f.name, f)

    def append_spec(self, fn: Fn, n: ast.Expr, elem: Type) -> str:
        """The name of what append, make and clear need to know of their element type."""
        place = self.placement(n)
        on_heap = place is None or place.segment == "heap"
        site = self.site(fn, n, "append", elem, array=True) if fn.user else -1
        self.specs.append((site if fn.user else -1, elem))
        name = f"A_{len(self.specs) - 1}"
        self.program.consts[name] = on_heap
        return name

    def chan_spec(self, fn: Fn, n: ast.Expr, elem: Type) -> str:
        """As append_spec, for the elements of a channel; its ring is an object if they point."""
        site = self.site(fn, n, "chan buffer", elem, array=True) if fn.user else -1
        self.specs.append((site, elem))
        name = f"A_{len(self.specs) - 1}"
        self.program.consts[name] = True
        return name

    def waits(self) -> None:
        """The program may have to wait: it uses goroutines or channels."""

    def turn(self, fn: Fn, n: ast.ForStmt) -> None:
        """An iteration of a `for` statement ends here."""

    def move_spec(self, fn: Fn, n: ast.Stmt, v: Var, elem: Type) -> str:
        """As append_spec, for the copy of a slice's array from the frame to the heap."""
        site = -1
        if fn.user:
            key = (n, "move")
            site = self._sites.get(key, -1)
            if site < 0:
                tid = self.table.id(elem)
                site = self._add_site(
                    key, f"array of {v.name}", "append", n.pos, fn, tid, array=True
                )
        self.specs.append((site, elem))
        name = f"A_{len(self.specs) - 1}"
        self.program.consts[name] = True
        return name

    # ----------------------------------------------------------------------------- placements

    def placement(self, n: ast.Node) -> Placement | None:
        """Where the value of expression `n` was placed."""
        found = self.placements.exprs.get(n)
        if found is None and isinstance(n, ast.SelectorExpr):
            found = self.placements.method_values.get(n)
        return found

    def box_placement(self, n: ast.Expr) -> Placement | None:
        """Where the copy of `n` that an interface refers to was placed."""
        return self.placements.boxes.get(n)

    def variadic_placement(self, n: ast.CallExpr) -> Placement | None:
        """Where the slice of a variadic call was placed."""
        return self.placements.variadics.get(n)

    def heap_var(self, v: Var) -> bool:
        """Whether variable `v` was moved to the heap."""
        return self.placements.heap(v)

    def captured_by_value(self, n: ast.Node) -> set[Var]:
        """The captured variables that a closure copies."""
        return {c.var for c in self.placements.captures.get(n, ()) if c.by_value}

    def site(self, fn: Fn, n: ast.Node, kind: str, t: Type, *, array: bool = False) -> int:
        """The allocation site of expression `n`."""
        key = (n, kind)
        found = self._sites.get(key)
        if found is None:
            text = self.expr_name(n)
            what = {"box": f"{text} boxed", "map": text, "closure": "func literal"}.get(kind, text)
            found = self._add_site(key, what, kind, n.pos, fn, self.table.id(t), array=array)
        return found

    def register(self, site: int, text: str) -> str:
        """`text` as an object that is allocated on the heap at `site`."""
        return f"new({site}, {text})"

    def register_box(self, site: int, kind: str, tid: int, text: str) -> str:
        """An interface value whose data is copied to the heap, unless the runtime has a copy."""
        if kind in BITS and BITS[kind][0] > 8:
            return f"boxint({site}, {tid}, {text})"
        if kind in ("string", "slice", "float64", "float32"):
            return f"box{kind}({site}, {tid}, {text})"
        return self.register(site, f"({tid}, {text})")

    def var_site(self, fn: Fn, v: Var) -> int:
        """The allocation site of a variable that was moved to the heap."""
        found = self._sites.get(v)
        if found is None:
            tid = self.table.id(elem_type(v.type))
            found = self._add_site(v, f"variable {v.name}", "var", v.pos, fn, tid, array=False)
        return found

    def _add_site(  # noqa: PLR0913 (what a Site says)
        self, key: object, what: str, kind: str, pos: int, fn: Fn, tid: int, *, array: bool
    ) -> int:
        index = len(self.program.sites)
        self.program.sites.append(Site(index, what, kind, pos, fn.code.index, tid, array))
        self._sites[key] = index
        return index

    def expr_name(self, n: ast.Node) -> str:
        """An expression as it is shown."""
        place = self.placements.exprs.get(n)
        return place.name if place is not None else expr_string(n)  # type: ignore[arg-type]

    def known_length(self, fn: Fn, n: ast.Expr) -> int | None:
        """The constant number of elements of the array that `n` makes."""
        from gomem.lower import literals
        from gomem.lower.index import const_int

        if isinstance(n, ast.CompositeLit):
            return literals.lit_length(fn, n)
        if isinstance(n, ast.CallExpr) and len(n.args) > 1:
            return const_int(fn, n.args[-1])
        return None

    def notes(self, fn: Fn, n: ast.Node) -> list[str]:
        """Why things that statement `n` declares or allocates live where they do."""
        return notes.placement_notes(fn, n)

    # ----------------------------------------------------------------------- package variables

    def global_cell(self, v: Var) -> int:
        """The cell in G of a package variable; a library's is initialised on first mention."""
        found = self._globals.get(v)
        if found is None:
            found = len(self._globals)
            self._globals[v] = found
            if v.pkg is not self.pkg:
                methods.library_init(self, v)
        return found

    def section(self, v: Var) -> str:
        """The section that a package variable is in."""
        return self._sections.get(v, "bss")

    def set_section(self, v: Var, section: str) -> None:
        """Record the section of a package variable."""
        self._sections[v] = section

    def string_const(self, text: bytes) -> None:
        """Note a string literal: its bytes are in rodata."""
        if text:
            self._strings.setdefault(text, len(self._strings))

    # -------------------------------------------------------------------------------- finish

    def finish(self) -> None:
        """Lay everything out, and make the tables that the text names."""
        p = self.program
        natives.late_types(self)
        p.imported = outside.imported(self)
        end = layout.lay_out_text(p)
        for text in outside.strings(self.pkg):
            self.string_const(text)
        statics, aligns = [], []
        for v, cell in self._globals.items():
            if v.pkg is not self.pkg or v.name == "_":
                continue
            r = self.table.rtypes[self.table.id(elem_type(v.type))]
            name = f"{self.pkg.name}.{v.name}"
            statics.append(StaticVar(cell, name, r.id, self.section(v), r.size, 0, v.pos, ""))
            aligns.append(r.align)
        string = self.table.id(_predeclared("string")) if self._strings else -1
        for text in self._strings:
            statics.append(
                StaticVar(-1, "", string, "rodata", len(text), 0, -1, outside.quote(text))
            )
            aligns.append(1)
        p.statics = layout.place_statics(statics, aligns, end)
        methods.make_consts(self)
        p.consts["_globals"] = len(self._globals)


def _args(types: tuple[Type, ...]) -> str:
    """Type arguments as they stand in a name: "[int,main.T]"."""
    return f"[{','.join(map(reflect_string, types))}]" if types else ""


def _predeclared(name: str) -> Type:
    obj = UNIVERSE.lookup(name)
    assert isinstance(obj, TypeName)
    return elem_type(obj.type)
