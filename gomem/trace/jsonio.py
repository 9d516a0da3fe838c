"""Snapshots, summaries and whole recordings as JSON values; the shapes are in schema.json.

Every step is complete in itself: a reader needs no other step to draw it. Lists keep the order of
the snapshot, so rows do not move between steps. What the program wrote is there once, at the top;
a step holds how many bytes of it had been written.
"""

from __future__ import annotations

from gomem import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from gomem.trace.snapshot import Recording, Snapshot, Summary, ValueView

__all__ = [
    "ESCAPE_SCHEMA",
    "GO_TARGET",
    "SUMMARY_SCHEMA",
    "TRACE_SCHEMA",
    "escape_data",
    "header_data",
    "json_document",
    "json_lines",
    "json_text",
    "schema_text",
    "snapshot_data",
    "summary_data",
]

TRACE_SCHEMA = "gomem-trace/1"
SUMMARY_SCHEMA = "gomem-summary/1"
ESCAPE_SCHEMA = "gomem-escape/1"
GO_TARGET = "1.27"


def snapshot_data(snapshot: Snapshot) -> dict[str, Any]:
    """One step."""
    step = _fields(snapshot.step)
    step.pop("pos")  # an offset means nothing without the file set; line and col are there
    return {
        **step,
        "goroutines": [_goroutine(g) for g in snapshot.goroutines],
        "statics": [_with_value(s) for s in snapshot.statics],
        "heap": [_with_value(h) for h in snapshot.heap],
        "code": [_fields(c) for c in snapshot.code],
        "stdout_len": len(snapshot.stdout),
        "stderr_len": len(snapshot.stderr),
        "changes": [_fields(c) for c in snapshot.changes],
    }


def _fields(thing: Any) -> dict[str, Any]:  # noqa: ANN401 (any flat record)
    return {n: getattr(thing, n) for n in type(thing).__match_args__}


def _with_value(thing: Any) -> dict[str, Any]:  # noqa: ANN401 (any record with a value)
    data = _fields(thing)
    data["value"] = _value(thing.value)
    return data


def _goroutine(g: Any) -> dict[str, Any]:  # noqa: ANN401 (Goroutine)
    data = _fields(g)
    data["frames"] = [{**_fields(f), "slots": [_with_value(s) for s in f.slots]} for f in g.frames]
    return data


def _value(value: ValueView) -> dict[str, Any]:
    data: dict[str, Any] = {"text": value.text}
    if value.target:
        data["target"] = value.target
    if value.parts:
        data["parts"] = [[label, _value(part)] for label, part in value.parts]
    if value.elided:
        data["elided"] = value.elided
    return data


def summary_data(summary: Summary) -> dict[str, Any]:
    """How the run ended and what it cost."""
    return {
        "schema": SUMMARY_SCHEMA,
        "steps": summary.steps,
        "outcome": summary.end,
        "exit": summary.exit,
        "message": summary.message,
        "allocations": [_fields(a) for a in summary.allocations],
        "stack_high_water": summary.stack_high_water,
        "collections": summary.collections,
        "heap_objects": summary.heap_objects,
        "heap_bytes": summary.heap_bytes,
        "reads": dict(summary.reads),
        "writes": dict(summary.writes),
        "races": [_fields(r) for r in summary.races],
    }


def header_data(recording: Recording) -> dict[str, Any]:
    """What a trace says before its steps."""
    return {
        "schema": TRACE_SCHEMA,
        "gomem": __version__,
        "go_target": GO_TARGET,
        "model": recording.model,
        "seed": recording.seed,
        "source": {"file": recording.file, "lines": list(recording.source_lines)},
        "sources": [
            {"file": name, "lines": list(lines)}
            for name, lines in recording.sources.items()
            if name != recording.file
        ],
        "stdout": _bytes(recording.stdout),
        "stderr": _bytes(recording.stderr),
    }


def _bytes(data: bytes) -> dict[str, str]:
    """Bytes as text; those that are not UTF-8 as one character per byte."""
    try:
        return {"encoding": "utf-8", "text": data.decode("utf-8")}
    except UnicodeDecodeError:
        return {"encoding": "latin-1", "text": data.decode("latin-1")}


def json_text(data: object, *, indent: int | None = None) -> str:
    """JSON with one line per document unless `indent` is given."""
    import json

    separators = (",", ":") if indent is None else None
    text = json.dumps(data, ensure_ascii=False, indent=indent, separators=separators)
    # a lone surrogate (a source byte that is not UTF-8) cannot be written as UTF-8
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def json_document(recording: Recording, steps: Sequence[int]) -> Iterator[str]:
    """The trace as one document, in pieces: a long trace is never in memory as a whole."""
    head = json_text(header_data(recording))
    yield head[:-1] + ',"steps":['
    lead = "\n"
    for n in steps:
        yield lead + json_text(snapshot_data(recording.snapshot(n)))
        lead = ",\n"
    yield '\n],"summary":' + json_text(summary_data(recording.summary)) + "}\n"


def json_lines(recording: Recording, steps: Sequence[int]) -> Iterator[str]:
    """The trace as lines: a header, one line per step, a footer."""
    yield json_text({"line": "header", **header_data(recording)}) + "\n"
    for n in steps:
        yield json_text({"line": "step", **snapshot_data(recording.snapshot(n))}) + "\n"
    yield json_text({"line": "footer", "summary": summary_data(recording.summary)}) + "\n"


def escape_data(
    rows: Sequence[Any], *, file: str, model: str, files: Sequence[str] = ()
) -> dict[str, Any]:
    """The report of `gomem escape`; a row has the fields below.

    `files`: of several files, the one that each row is about.
    """
    sites = [{n: getattr(row, n) for n in _SITE} for row in rows]
    if files:
        sites = [{"file": name, **site} for name, site in zip(files, sites, strict=True)]
    return {
        "schema": ESCAPE_SCHEMA,
        "gomem": __version__,
        "go_target": GO_TARGET,
        "file": file,
        "model": model,
        "sites": sites,
    }


_SITE = (
    "pos", "kind", "name", "type", "size", "segment", "section", "verdict", "reason", "sentence",
    "textbook",
)  # fmt: skip


def schema_text() -> str:
    """The JSON Schema of all forms."""
    with open(__file__.removesuffix("jsonio.py") + "schema.json", encoding="utf-8") as f:
        return f.read()
