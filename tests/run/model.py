"""What gomem says about a program, and how that compares with the record of the real toolchain.

Everything that these tests use of gomem's pipeline is in this file. A comparison ends in one word:
"agreed", "unsupported" (gomem refuses a construct by name) or "disagreed". What does not agree yet
is listed in `tests/programs/expected.json`; a test fails when a program gets worse than its entry.

    .venv/bin/python tests/run/model.py              prints the counts and what does not agree
    .venv/bin/python tests/run/model.py --write      and makes that what is expected
    .venv/bin/python tests/run/model.py NAME...      shows these programs' differences in full
"""

from __future__ import annotations

import difflib
import signal
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1])]

from record import programs as corpus  # noqa: E402 (found beside this folder)

from gomem.errors import (  # noqa: E402
    DiagnosticsError,
    UnsupportedError,
    full_message,
    place_of,
    printed,
)
from gomem.source import FileSet, Source  # noqa: E402

EXPECTED = corpus.CORPUS / "expected.json"
MAX_STEPS = 5_000_000
SECONDS = 10
"""A program that takes longer is said to disagree."""
RANK = {"agreed": 2, "unsupported": 1, "disagreed": 0}
KINDS = ("run", "direct", "escape", "statics")


@dataclass
class Verdict:
    """How a comparison ended; `detail` says what differs."""

    word: str
    detail: str = ""


def load(source: Source, files: FileSet) -> Any:
    """The program, checked; its sources join `files`."""
    from gomem import pipeline

    data = source.text.encode("utf-8", "surrogateescape")
    return pipeline.load_source(source.name, data, files)


def messages(error: DiagnosticsError, files: FileSet) -> list[str]:
    """The lines that begin gomem's diagnostics, which are the compiler's."""
    return [
        part
        for d in printed(error.diagnostics)
        for part in f"{place_of(d, files)}{full_message(d, files)}".splitlines()
    ]


def ran(source: Source, max_steps: int | None) -> dict[str, Any]:
    """What a run does, in the form of the record; without a limit of steps, a direct run."""
    from gomem import pipeline

    files = FileSet([])
    try:
        program = load(source, files)
        outcome = pipeline.run(program, args=[], stdin=b"", seed=0, max_steps=max_steps)
    except UnsupportedError:
        raise
    except DiagnosticsError as e:
        return {"errors": messages(e, files)}
    return {
        "stdout": outcome.stdout.decode(errors="surrogateescape"),
        "stderr": corpus.normalize(outcome.stderr.decode(errors="surrogateescape")),
        "exit": outcome.exit,
    }


def escape_lines(source: Source) -> list[str]:
    """The lines of `gomem escape --format gc`."""
    from gomem import pipeline

    files = FileSet([])
    placements = pipeline.place(load(source, files))
    return [
        f"{files.position(m.pos).at_head()}: {m.text}" if m.pos >= 0 else m.text
        for m in placements.messages
    ]


def _as_text(record: dict[str, Any]) -> str:
    if "errors" in record:
        return "\n".join(record["errors"])
    return f"{record['stdout']}\n--- stderr\n{record['stderr']}\n--- exit {record['exit']}"


def _difference(want: str, got: str) -> str:
    lines = difflib.unified_diff(want.splitlines(), got.splitlines(), "go", "gomem", "", "", 0, "")
    return "\n".join(lines)


def _late(_signal: int, _frame: object) -> None:
    raise TimeoutError(f"not done after {SECONDS} s")


def _compare(want: str, source: Source, answer: Any) -> Verdict:
    before = signal.signal(signal.SIGALRM, _late)
    signal.alarm(SECONDS)
    try:
        got = answer(source)
    except UnsupportedError as e:
        return Verdict("unsupported", str(e))
    except Exception as e:  # noqa: BLE001 (a crash is a disagreement, and the others go on)
        return Verdict("disagreed", f"{type(e).__name__}: {str(e)[:300]}")
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
    return Verdict("agreed") if got == want else Verdict("disagreed", _difference(want, got))


def compare_run(source: Source, record: dict[str, Any]) -> Verdict:
    """Does running, or refusing, `source` step by step give what is on record?"""
    return _compare(_as_text(record), source, lambda s: _as_text(ran(s, MAX_STEPS)))


def compare_direct(source: Source, record: dict[str, Any]) -> Verdict:
    """Does `gomem run`, which has no steps, give what is on record?"""
    return _compare(_as_text(record), source, lambda s: _as_text(ran(s, None)))


def compare_escape(source: Source, lines: list[str]) -> Verdict:
    """Are gomem's escape lines the recorded ones, as multisets?"""
    want = "\n".join(sorted(lines))
    return _compare(want, source, lambda s: "\n".join(sorted(escape_lines(s))))


def statics(source: Source, names: list[str]) -> list[str]:
    """Section and size of the package variables of `names`."""
    from gomem import pipeline

    files = FileSet([])
    rows = pipeline.escape_report(load(source, files))
    found = [f"{r.name}: {r.section}, {r.size} bytes" for r in rows if r.kind == "global"]
    return [line for line in found if line.partition(":")[0] in names]


def compare_statics(source: Source, record: dict[str, list[Any]]) -> Verdict:
    """Are the package variables that the linker kept where gomem says, and as large?"""
    want = sorted(f"{n}: {section}, {size} bytes" for n, (section, size) in record.items())
    return _compare("\n".join(want), source, lambda s: "\n".join(sorted(statics(s, list(record)))))


def source_of(path: Path) -> Source:
    """The file, named bare as in the records."""
    return Source.decode(path.name, path.read_bytes())


def compare(kind: str, name: str, path: Path, record: Any) -> Verdict:
    """Compare one program of the corpus."""
    by_kind: dict[str, Any] = {
        "run": compare_run,
        "direct": compare_direct,
        "escape": compare_escape,
        "statics": compare_statics,
    }
    verdict: Verdict = by_kind[kind](source_of(path), record)
    return verdict


def records(kind: str) -> dict[str, Any]:
    """What the toolchain said, per program."""
    if kind == "escape":
        return corpus.read_json(corpus.ESCAPE)
    truth = corpus.read_json(corpus.TRUTH)
    if kind == "statics":
        return {n: r["statics"] for n, r in truth.items() if r.get("statics")}
    return truth


def verdicts(kind: str, names: list[str]) -> dict[str, Verdict]:
    """Compare the programs of `names` that have a record."""
    paths, known = corpus.programs(), records(kind)
    return {n: compare(kind, n, paths[n], known[n]) for n in names if n in known}


def expected(kind: str) -> dict[str, str]:
    """The programs that do not agree yet, each with the word it ends in."""
    return dict(corpus.read_json(EXPECTED).get(kind, {}))


def worse(kind: str, found: dict[str, Verdict]) -> list[str]:
    """What ends worse than expected, with the difference."""
    before = expected(kind)
    return [
        f"{name}: {v.word}\n{v.detail}"
        for name, v in found.items()
        if RANK[v.word] < RANK[before.get(name, "agreed")]
    ]


def write_expected(kind: str, found: dict[str, Verdict]) -> None:
    """Make what was found what is expected."""
    all_kinds = {k: expected(k) for k in KINDS}
    mine = {n: w for n, w in all_kinds[kind].items() if n not in found}
    mine |= {n: v.word for n, v in found.items() if v.word != "agreed"}
    all_kinds[kind] = dict(sorted(mine.items()))
    corpus.write_json(EXPECTED, all_kinds)


def report(kind: str, found: dict[str, Verdict]) -> str:
    """Counts, then what does not agree, each on a line."""
    counts = Counter(v.word for v in found.values())
    lines = [f"{kind}: " + ", ".join(f"{counts[word]} {word}" for word in RANK)]
    for word in ("unsupported", "disagreed"):
        for name, v in found.items():
            if v.word == word:
                brief = next((ln for ln in v.detail.splitlines()[3:] if ln), v.detail)
                lines.append(f"  {word:12}{name:34}{brief.strip()[:110]}")
    return "\n".join(lines)


def main(args: list[str]) -> int:
    """Report, as described at the top of the file."""
    names = [a for a in args if not a.startswith("-")]
    for kind in KINDS:
        found = verdicts(kind, names or list(corpus.programs()))
        if names:
            for name, v in found.items():
                print(f"{kind} {name}: {v.word}\n{v.detail}")
            continue
        print(report(kind, found))
        if "--write" in args:
            write_expected(kind, found)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
