"""The rows of `gomem escape`: every variable, function, constant and allocating expression.

Joins the placements of the escape analysis with what the linker does with package variables.
"""

from __future__ import annotations

from gomem.lower import notes, static
from gomem.record import record
from gomem.syntax import ast
from gomem.syntax.walk import inspect
from gomem.trace.why import flow_sentences
from gomem.types import sizes
from gomem.types.object import Const, Func, Var
from gomem.types.type import Basic
from gomem.types.typestring import type_string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.result import Placement, Placements
    from gomem.source import FileSet
    from gomem.types.info import Package
    from gomem.types.type import Type

__all__ = ["Row", "explain", "rows"]


@record
class Row:
    """One place, as it is shown and written as JSON."""

    pos: str
    kind: str
    name: str
    type: str
    size: int
    segment: str
    section: str
    verdict: str
    reason: str
    sentence: str
    textbook: str
    at: int
    """The position, to sort by."""


def rows(pkg: Package, placements: Placements, fileset: FileSet) -> list[Row]:
    """All rows in the order of their positions."""
    make = _Maker(pkg, placements, fileset)
    out = [make.placed(p, n) for p, n in make.placements()]
    out += make.globals() + make.funcs() + make.consts() + make.strings()
    out.sort(key=lambda r: (r.at, r.kind))
    return out


def explain(pkg: Package, placements: Placements, fileset: FileSet, name: str) -> list[str]:
    """Why each place called `name` is where it is: the sentence, then the flow, with the source.

    `name` is a variable or expression, a position ("15:2", or a line), or function.variable.
    """
    make = _Maker(pkg, placements, fileset)
    out: list[str] = []
    places: dict[tuple[int, str, str], Placement] = {
        (p.pos, p.kind, p.name): p for p, _ in make.placements()
    }
    for row in rows(pkg, placements, fileset):
        p = places.get((row.at, row.kind, row.name))
        line = row.pos.partition(":")[0]
        file = fileset.source(row.at).name.rpartition("/")[2]
        names = {row.name, row.pos, line, f"{file}:{row.pos}", f"{file}:{line}"}
        if p is not None and p.func:
            names |= {f"{p.func}.{row.name}", f"{p.func.removeprefix('main.')}.{row.name}"}
        if name not in names:
            continue
        source = fileset.source(row.at)
        out += ["", f"{source.name}:{row.pos}: {row.sentence}"] if out else [
            f"{source.name}:{row.pos}: {row.sentence}"
        ]  # fmt: skip
        out.append(_line(fileset, row.at))
        out += make.flow_lines(p) if p is not None else []
        if row.verdict:
            out.append(f"  gc: {row.verdict}")
        if row.textbook:
            out.append(f"  textbook: {row.textbook}")
    return out


def _line(fileset: FileSet, pos: int) -> str:
    source = fileset.source(pos)
    line = source.line_of(pos)
    return f"  {line:4} | {source.line_text(line)}"


class _Maker:
    """Makes rows of one package."""

    def __init__(self, pkg: Package, placements: Placements, fileset: FileSet) -> None:
        self.pkg = pkg
        self.all = placements
        self.fileset = fileset
        self.info = pkg.info

    def where(self, pos: int) -> str:
        line, col = self.fileset.source(pos).line_col(pos)
        return f"{line}:{col}"

    def type(self, t: Type) -> str:
        return type_string(t, lambda p: "" if p is self.pkg else p.name)

    def placements(self) -> list[tuple[Placement, ast.Node | None]]:
        """Each place with its expression; results without a name are no variables of a reader's."""
        a = self.all
        found: list[tuple[Placement, ast.Node | None]] = []
        found += [
            (p, None)
            for p in a.vars.values()
            if p.kind != "global" and p.segment != "none" and p.name not in ("", "_")
        ]
        for table in (a.exprs, a.boxes, a.variadics, a.method_values):
            found += [(p, n) for n, p in table.items()]
        return found

    def placed(self, p: Placement, node: ast.Node | None) -> Row:
        text = notes.sentence(p, self.fileset, node)
        return Row(
            self.where(p.pos), p.kind, p.name, self.type(p.type), p.size, p.segment, p.section,
            p.verdict, p.reason, f"{text}.", notes.remark(p, self.all.model, self.fileset), p.pos,
        )  # fmt: skip

    def flow_lines(self, p: Placement) -> list[str]:
        out = []
        steps = flow_sentences(notes.flow_of(p, self.fileset))
        if steps:
            out.append("  how it gets out:")
        last = self.fileset.source(p.pos).line_of(p.pos)
        for i, (text, step) in enumerate(zip(steps, p.flow, strict=True), 1):
            out.append(f"  {i}. {text}")
            if step.pos >= 0 and self.fileset.source(step.pos).line_of(step.pos) != last:
                out.append(_line(self.fileset, step.pos))
                last = self.fileset.source(step.pos).line_of(step.pos)
        return out

    def static_row(
        self, obj: Var | Func | Const, kind: str, segment: str, sentence: str, name: str = ""
    ) -> Row:
        t = obj.type
        assert t is not None
        section = {"code": "text"}.get(segment, "")
        size = 0 if kind in ("func", "const") else sizes.sizeof(t)
        book = "data · gc: none, because a constant is part of the instructions"
        return Row(
            self.where(obj.pos), kind, name or obj.name, self.type(t), size, segment, section, "",
            {"func": "function", "const": "constant"}.get(kind, "global"), sentence,
            book if kind == "const" else "", obj.pos,
        )  # fmt: skip

    def globals(self) -> list[Row]:
        out = []
        for v, section in static.plan(self.pkg).sections.items():
            segment = "data" if "data" in section else "bss"
            why = (
                "its value is known before the program runs, so the linker lays it out"
                if segment == "data"
                else "it starts as zero bytes, and init code gives it its value"
                if any(v in i.lhs for i in self.info.init_order)
                else "it is declared without a value and starts as zero bytes"
            )
            name = "BSS" if segment == "bss" else "data"
            sentence = f"{v.name} is in the {name} segment (.{section}) because {why}."
            row = self.static_row(v, "global", segment, sentence)
            out.append(
                Row(row.pos, row.kind, row.name, row.type, row.size, segment, section, "",
                    "global", sentence, "", v.pos)
            )  # fmt: skip
        return out

    def funcs(self) -> list[Row]:
        out = []
        for file in self.pkg.files:
            for d in file.decls:
                f = self.info.defs.get(d.name) if isinstance(d, ast.FuncDecl) else None
                if isinstance(f, Func) and f.type is not None:
                    name = f.name
                    if f.type_args:
                        name += f"[{','.join(self.type(t) for t in f.type_args)}]"
                    text = f"{name} is in the code segment because functions are machine code."
                    out.append(self.static_row(f, "func", "code", text, name))
        return out

    def consts(self) -> list[Row]:
        out = []
        for ident, obj in self.info.defs.items():
            if isinstance(obj, Const) and ident.name != "_" and obj.type is not None:
                if isinstance(obj.type, Basic) and "string" in obj.type.kind:
                    text = "has no variable; its bytes are in read-only data where it is used"
                else:
                    text = (
                        "has no storage because a constant is part of the instructions that use it"
                    )
                out.append(self.static_row(obj, "const", "none", f"{obj.name} {text}."))
        return out

    def strings(self) -> list[Row]:
        out: list[Row] = []

        def visit(n: ast.Node) -> bool:
            if isinstance(n, (ast.ImportSpec, ast.StructType)):
                return False
            if isinstance(n, ast.BasicLit) and n.kind == "STRING" and n in self.info.types:
                value = self.info.types[n].value
                size = len(value) if isinstance(value, bytes) else 0
                why = "because a string constant never changes"
                text = f"the bytes of {_short(n.value)} are in read-only data {why}."
                out.append(
                    Row(self.where(n.pos), "string", _short(n.value), "string", size, "rodata",
                        "rodata", "", "string constant", text, "", n.pos)
                )  # fmt: skip
            return True

        for file in self.pkg.files:
            inspect(file, visit)
        return out


def _short(text: str) -> str:
    text = text.replace("\n", "\\n")
    return text if len(text) <= 40 else f"{text[:28]}…{text[-8:]}"
