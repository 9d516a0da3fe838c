"""The sentences that are made from reason codes and flows."""

from __future__ import annotations

import pytest
from escape_rows import analyzed, rows

from gomem.trace.why import flow_sentences, placement_sentence

CASES = {
    "func f() *int {\n\tnum := 1\n\treturn &num\n}": (
        "num is on the heap because its address is returned at line 5"
    ),
    "var sink *int\n\nfunc g() {\n\tv := 1\n\tsink = &v\n}": (
        "v is on the heap because its address is stored in sink at line 7"
    ),
    "func h() {\n\tn := 1\n\tp := &n\n\t_ = p\n}": (
        "n is on the stack because its address never leaves h"
    ),
    "func i() {\n\tn := 1\n\t_ = n\n}": "n is on the stack because its address is never taken",
    "func j() {\n\tvar b [16385]int\n\t_ = b\n}": (
        "b is on the heap because it is too large for the stack: 131080 bytes > 131072"
    ),
    "func k() func() int {\n\tc := 0\n\treturn func() int { c++; return c }\n}": (
        "c is on the heap because the function literal that captures it is returned at line 5"
    ),
    "func l(c chan *int) {\n\tm := 0\n\tc <- &m\n}": (
        "m is on the heap because its address is sent on c at line 5"
    ),
    "func m() {\n\tn := 1\n\tgo func(p *int) {}(&n)\n}": (
        "n is on the heap because the goroutine started at line 5 captures it and may outlive m"
    ),
}


@pytest.mark.parametrize("text", CASES)
def test_sentence(text: str) -> None:
    found = [
        placement_sentence(
            p.reason, name=p.name, kind=p.kind, segment=p.segment, func=p.func, size=p.size, flow=f
        )
        for p, f in rows("package main\n\n" + text + "\n\nfunc main() {}\n")
    ]
    assert CASES[text] in found


def test_flow() -> None:
    text = "package main\n\nfunc f() *int {\n\tx := 1\n\tp := &x\n\treturn p\n}\n\nfunc main() {}\n"
    flow = next(f for p, f in rows(text) if p.name == "x")
    assert flow_sentences(flow) == [
        "line 5: its address is taken (x)",
        "line 5: it is assigned to p (x)",
        "line 6: it is returned (p)",
    ]


def test_append_buffers() -> None:
    text = (
        "package main\n\nfunc f(n int) []int {\n\tvar s []int\n\tfor i := range n {\n"
        "\t\ts = append(s, i)\n\t}\n\treturn s\n}\n\nfunc g(b bool) int {\n\tvar s []int\n"
        "\tif b {\n\t\ts = append(s, 1)\n\t} else {\n\t\ts = append(s, 2)\n\t}\n"
        "\treturn len(s)\n}\n\nfunc main() {}\n"
    )
    placements, line_of = analyzed(text)
    found = {line_of(p.pos): p.reason for p in placements.exprs.values() if p.kind == "append"}
    assert found == {6: "buffer", 14: "buffer", 16: "grows at run time"}
    assert placements.moves is not None
    assert {
        line_of(k): [(v.name, cap) for v, cap in moved] for k, moved in placements.moves.items()
    } == {8: [("s", False)]}
