"""Escape analysis."""

from __future__ import annotations

from gomem.escape.build import build_package
from gomem.escape.callgraph import visit_funcs_bottom_up
from gomem.escape.deadlocals import dead_locals
from gomem.escape.devirtualize import devirtualize
from gomem.escape.escape import Analysis, Batch
from gomem.escape.loopvar import for_capture
from gomem.escape.types import TypeInfo


def run(pkg):
    ti = TypeInfo(pkg)
    a = Analysis(ti)
    b = build_package(pkg, ti)
    devirtualize(b, a)
    for fn in b.fns:
        for_capture(fn)
    for fn in b.fns:
        if not (fn.oclosure is not None and fn.closure_vars):
            dead_locals(fn)
    visit_funcs_bottom_up(b.fns, lambda fns: Batch(a).run(fns))
    return a, b


def analyze(pkg):
    a, b = run(pkg)
    from gomem.escape.result import Placements
    return Placements("gc", {}, {}, {}, {}, {}, {}, {}, a.messages)


def place(line, col):
    return f"{line}:{col}" if col < 255 else f"{line}"
