"""What the samples show, from their text to the screen, against golden files in tests/golden.

`make golden` writes them again; their diff is to be read as code: these are the sentences that
readers get.
"""

from __future__ import annotations

import io

import pytest

from gomem import pipeline
from gomem.render.cells import cells
from gomem.render.escape_table import escape_table
from gomem.render.plain import PlainOptions, plain_steps, plain_summary
from gomem.render.terminal import Terminal

TRACED = (
    "segments", "escape_return", "new_vs_make", "closures", "defer_panic", "slices_growth",
    "goroutines", "generics",
)  # fmt: skip
PLACED = (
    "segments", "new_vs_make", "interfaces_boxing", "closures", "globals", "linked_list",
    "generics",
)  # fmt: skip


def loaded(root, name):
    path = root / "samples" / f"{name}.go"
    return pipeline.load_source(f"samples/{name}.go", path.read_bytes())


def compare(root, name, text, golden):
    path = root / "tests" / "golden" / name
    if golden:
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", TRACED)
def test_trace(root, golden, name):
    r = pipeline.record_run(loaded(root, name))
    steps = range(1, r.summary.steps + 1)
    text = "".join(plain_steps(r, steps, PlainOptions(diff=True))) + plain_summary(r)
    compare(root, f"trace-{name}.txt", text, golden)


@pytest.mark.parametrize("name", PLACED)
@pytest.mark.parametrize("model", ["gc", "textbook"])
def test_placements(root, golden, name, model):
    rows = pipeline.escape_report(loaded(root, name), model)
    text = escape_table(
        rows, file=f"samples/{name}.go", model=model, total=len(rows), width=100, color=False,
        ascii=False,
    )  # fmt: skip
    compare(root, f"escape-{name}-{model}.txt", text, golden)


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize(("name", "step"), [("linked_list", 17), ("goroutines", 23)])
def test_screen(root, golden, name, step, width):
    r = pipeline.record_run(loaded(root, name))
    out = io.StringIO()
    Terminal(out, color=False, width=width).show(r, range(step, step + 1))
    text = out.getvalue()
    assert max(map(cells, text.splitlines())) <= width
    compare(
        root, f"screen-{width}.txt" if step == 17 else f"screen-{name}-{width}.txt", text, golden
    )


def test_textbook_and_gc(root):
    """The line that says where a lesson and the compiler differ, in both commands."""
    wanted = "textbook: heap · gc: stack, because the pointer never leaves main"
    r = pipeline.record_run(loaded(root, "new_vs_make"))
    notes = [n for k in range(1, r.summary.steps + 1) for n in r.snapshot(k).step.notes]
    assert f"new(int): {wanted}" in notes
    rows = pipeline.escape_report(loaded(root, "new_vs_make"))
    assert [f"textbook: {x.textbook}" for x in rows if x.pos == "10:10"] == [wanted]


def test_six_stages(root):
    """The simulated run of init, add and main, as the lesson numbers it."""
    r = pipeline.record_run(loaded(root, "segments"))
    stages = [
        n for k in range(1, r.summary.steps + 1) for n in r.snapshot(k).step.notes if "stage" in n
    ]
    assert [s.partition(":")[0] for s in stages] == [f"stage {i}" for i in range(1, 7)]
