"""Escape analysis: where every variable and every allocated value lives, and why.

    Package ──build──▶ ir ──loopvar, devirtualize, deadlocals──▶ ir ──escape──▶ graph ──report──▶
    Placements

The structure, file names and vocabulary are those of cmd/compile: `build*` is its noder (what the
text becomes before it is analysed), `ir` and `irfmt` its tree and how messages print it, `graph`
`escape` `expr` `stmt` `assign` `call` `leaks` `solve` its escape package, `callgraph` its order of
functions. The result agrees with `go build -gcflags='-m -l'` line by line.

A program is a graph of locations (variables, allocating expressions, temporaries). An edge says
that the value of one flows to another, with a number of dereferences, -1 for "its address":

    p = &x      x ──(-1)──▶ p            q = p       p ──(0)──▶ q            y = *p     p ──(1)──▶ y

    func f() *int {
        x := 1         // &x flows to p, p flows to the result, the result outlives f:
        p := &x        // x is moved to the heap
        return p
    }

Invariants

    From every location the solver finds the least dereferences to all others (Bellman-Ford, bounded
    below by 0). If the address of l reaches a root that outlives l, then l escapes. `heap`
    outlives everything; a result outlives its function; a variable outlives what is allocated in a
    loop that it was declared outside of, and what is declared in a closure inside of its function.
    Functions are analysed callees first, recursive ones together, closures that capture with
    their enclosing function. A finished function is known by its tags alone: per parameter the
    least dereferences on the way to the heap and to each result (leaks.py). Library functions
    have tags recorded from the toolchain (library.py); an unknown callee lets everything escape.
    Data flow knows no order of statements and no conditions, but gc drops code that a constant
    condition excludes, and constants go through variables that are assigned once (reassign.py).

The verdict of the analysis and the place of the value are two things: constants in interfaces are
in rodata, an append that does not escape may still grow on the heap (placing.py). The textbook
model (textbook_rules.py) says what the documents' rules say of the same sites.

Which appends have a buffer in the frame is decided afterwards (slices.py).

Generic functions are analysed once for each list of type arguments (types/stencil.py), where gc
has one body for each shape: the verdicts are the same, and messages name the shapes. A method that
is called on a value of a type parameter is not known, as in gc, which finds it in a table.

Left out: inlining, which `-l` switches off.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.escape.result import Placements
    from gomem.source import FileSet
    from gomem.types.info import Package

__all__ = ["analyze", "gc_lines", "textbook"]


def analyze(pkg: Package) -> Placements:
    """The placements of a checked package as gc and its runtime decide them."""
    from gomem.escape.build import build_package
    from gomem.escape.callgraph import is_closure, visit_funcs_bottom_up
    from gomem.escape.deadlocals import dead_locals
    from gomem.escape.devirtualize import devirtualize
    from gomem.escape.escape import Analysis, Batch
    from gomem.escape.loopvar import for_capture
    from gomem.escape.report import placements
    from gomem.escape.slices import append_buffers
    from gomem.escape.types import TypeInfo
    from gomem.escape.walk import bounds_checks

    ti = TypeInfo(pkg)
    a = Analysis(ti)
    b = build_package(pkg, ti)
    for pos, fn in b.imprecise:
        for _ in a.spellings(fn):
            a.warn(pos, "imprecise interface call")
    devirtualize(b, a)
    for fn in b.fns:
        for_capture(fn)
    for fn in b.fns:
        if not is_closure(fn):
            dead_locals(fn)
    visit_funcs_bottom_up(b.fns, lambda fns: Batch(a).run(fns))
    bounds_checks(b, a)
    return placements(b, a, append_buffers(b, a))


def textbook(pkg: Package) -> Placements:
    """The same sites as `analyze`, by the documents' rules; without messages."""
    from gomem.escape.textbook_rules import textbook_model

    return textbook_model(analyze(pkg))


def gc_lines(placements: Placements, fileset: FileSet) -> list[str]:
    """The lines of `go build -gcflags='-m -l'`, without the line that names the package."""
    out = []
    for m in placements.messages:
        if m.pos < 0:
            out.append(m.text)
            continue
        place = fileset.position(m.pos).at_head()
        here = "" if "/" in place.name else "./"
        out.append(f"{here}{place}: {m.text}")
    return out
