"""Go's own test programs, and how gomem compares with what Go 1.27 says and does.

The programs are in the `test` folder of Go 1.19 (Debian: golang-1.19-src). What is on record of
them is in tests/conformance/*.json.gz, each a dict of file names:

    run      [1 if only the lesson library is imported, arguments, sha of stdout, sha of stdout and
             stderr as they come if that is another, twins]; a sha is 16 digits of a sha256. All
             exit with 0. A twin is [begin, end, exit status, sha of stdout, panic]: the program
             with the condition at these bytes negated. Programs without twins must fail with a
             panic first in main; a sixth item is the exit status if that is not 2.
    errors   [all errors as [line, column, message], what is printed by default if not that]
    compile  what `go build` says first of a file that the type checker accepts, mostly nothing
    escape   the lines of `-m -l` about the file itself
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sweeps.escape_sweep import remarks
from sweeps.jobs import AGREED, DISAGREED, UNSUPPORTED, Job, Verdict

from gomem import pipeline
from gomem.errors import DiagnosticsError, UnsupportedError, full_message, printed
from gomem.source import FileSet

FOLDER = Path("/usr/share/go-1.19/test")
RECORDS = Path(__file__).resolve().parent.parent / "conformance"

_MAIN = re.compile(rb"^func\s+main\(\)\s*\{", re.MULTILINE)
_PANIC = re.compile(r"^panic: .*", re.MULTILINE)
_ADDRESS = re.compile(r"0x[0-9a-f]{6,}")
_FIRST = b' panic("first in main");'

Tick = Callable[[], None]


def record(corpus: str) -> dict[str, Any]:
    """What the toolchain says of the files of a corpus."""
    with gzip.open(RECORDS / f"{corpus}.json.gz") as f:
        files: dict[str, Any] = json.load(f)["files"]
    return files


def sha(data: bytes) -> str:
    """The first 16 digits of the hash that stands for an output."""
    return hashlib.sha256(data).hexdigest()[:16]


class Refused(Exception):  # noqa: N818 (it carries a verdict)
    """Gomem does not run the program."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(verdict.why)
        self.verdict = verdict


def refusal(e: DiagnosticsError, files: FileSet) -> Verdict:
    """The verdict over a program that is good Go and that gomem does not accept."""
    d = e.diagnostics[0]
    if isinstance(e, UnsupportedError):
        return Verdict(UNSUPPORTED, d.message)
    line = files.position(d.pos).line if d.pos >= 0 else 0
    return Verdict(DISAGREED, f"rejected: {line}: {full_message(d, files)}", {"rejected": 1})


# --------------------------------------------------------------------------------------------- run


class Ran:
    """What a program did."""

    def __init__(self, name: str, data: bytes, args: list[str]) -> None:
        self.parts: list[tuple[int, bytes]] = []
        files = FileSet([])
        try:
            loaded = pipeline.load_source(name, data, files)
            end = pipeline.run(loaded, args=args, stdin=b"", write=self._write)
        except DiagnosticsError as e:
            raise Refused(refusal(e, files)) from e
        self.exit = end.exit

    def _write(self, fd: int, data: bytes) -> None:
        self.parts.append((fd, bytes(data)))

    def wrote(self, *fds: int) -> bytes:
        """What was written to these descriptors, in order."""
        return b"".join(data for fd, data in self.parts if fd in fds)

    def panic(self) -> str:
        """The first line of the panic that ended the program."""
        text = self.wrote(2).decode("utf-8", "replace")
        found = _PANIC.search(text) or _PANIC.search(text[max(text.find("panic: "), 0) :])
        return found[0].strip() if found else ""


def _differs(got: Ran, exit_: int, sha_: str, panic: str) -> str:
    if got.exit != exit_:
        return f"exit {got.exit} for {exit_}: {got.wrote(2)[:160]!r}"
    if sha(got.wrote(1)) != sha_:
        return f"stdout {got.wrote(1)[:160]!r}"
    if exit_ == 2 and not panic:
        return ""  # the message is not on record: it began within a line
    mine, gos = (_ADDRESS.sub("0x?", p.strip()) for p in (got.panic(), panic))
    return f"{mine!r} for {gos!r}" if mine != gos else ""


def run_program(name: str, data: bytes, known: list[Any], tick: Tick) -> Verdict:
    """The program, then its twins or the program with a panic first in main."""
    lesson, args, sha_, both, twins, *status = known
    counts: dict[str, int] = {}
    try:
        got = Ran(name, data, args)
        tick()
        why = _differs(got, 0, sha_, "")
        if not why and sha(got.wrote(1, 2)) != (both or sha_):
            why = f"stderr {got.wrote(2)[:160]!r}"
        if why:
            return Verdict(DISAGREED, why)
        del got
        counts = {"without twins": 1, "lessons without twins": lesson}
        for begin, end, *want in twins:
            text = data[:begin] + b"!(" + data[begin:end] + b")" + data[end:]
            why = _differs(Ran(name, text, args), *want)
            if why:
                line = data.count(b"\n", 0, begin) + 1
                return Verdict(DISAGREED, f"twin of line {line}: {why}", counts)
            tick()
        if not twins:
            text = _MAIN.sub(lambda m: m[0] + _FIRST, data, count=1)
            want = (status[0], "") if status else (2, "panic: first in main")
            why = _differs(Ran(name, text, args), want[0], sha_of_nothing(), want[1])
            if why:
                return Verdict(DISAGREED, f"with a panic first: {why}", counts)
    except Refused as e:
        return e.verdict
    return Verdict(AGREED, "", counts | {"lessons": lesson})


def sha_of_nothing() -> str:
    """The hash of an empty output."""
    return sha(b"")


# ------------------------------------------------------------------------------------------ errors

Line = tuple[int, int | None, str]


def errors_of(name: str, data: bytes) -> tuple[list[Line], list[Line]]:
    """All errors that gomem reports, and those that it prints. Errors: UnsupportedError."""
    files = FileSet([])
    try:
        pipeline.load_sources([(name, data)], files, build=False)
    except UnsupportedError:
        raise
    except DiagnosticsError as e:
        found = [(*place(d.pos, files), full_message(d, files)) for d in e.diagnostics]
        return [m for m in found if m[2] != "too many errors"], found[: len(printed(e.diagnostics))]
    return [], []


def place(pos: int, files: FileSet) -> tuple[int, int | None]:
    """Line and column as they are printed: a line directive may leave the column out."""
    if pos < 0:
        return 0, 0
    p = files.position(pos).at_head()
    return p.line, p.col or None


def compare_errors(name: str, data: bytes, known: list[Any], tick: Tick) -> Verdict:
    """The sets of (line, column, message)."""
    del tick
    want = {(line, col, m) for line, col, m in known[0]}
    shown = [(line, col, m) for line, col, m in known[1] or known[0]]
    counts = {"errors": len(want)}
    try:
        all_, mine = errors_of(name, data)
    except UnsupportedError as e:
        return Verdict(UNSUPPORTED, e.diagnostics[0].message, counts)
    got = set(all_)
    counts |= {
        "errors equal": len(want & got),
        "errors invented": len(got - want),
        "files rejected": int(bool(got)),
        "printed as by go build": int(mine == shown),
    }
    if got == want:
        return Verdict(AGREED, "", counts)
    lines = [f"- {ln}:{col}: {m}" for ln, col, m in sorted(want - got, key=str)]
    lines += [f"+ {ln}:{col}: {m}" for ln, col, m in sorted(got - want, key=str)]
    return Verdict(DISAGREED, "\n".join(lines), counts)


# --------------------------------------------------------------------------------- compile, escape


def compile_file(name: str, data: bytes, known: str, tick: Tick) -> Verdict:
    """Accepted, and all code of it can be made; or refused in the words of `go build`."""
    del tick
    files = FileSet([])
    try:
        loaded = pipeline.load_source(name, data, files)
        pipeline.place(loaded)
        if loaded.pkg.name == "main":
            e = pipeline.engine(loaded)
            for c in e.program.codes:
                if c.entry >= 0:
                    e.compile_code("fine", c.index)
                    e.compile_code("coarse", c.index)
            fast = pipeline.runner(loaded)
            if hasattr(fast, "compile_direct"):
                for c in fast.program.codes:
                    fast.compile_direct(c.index)
    except DiagnosticsError as e:
        if known and e.diagnostics[0].message == known:
            return Verdict(AGREED)
        return refusal(e, files)
    return Verdict(DISAGREED, f"accepted; go build: {known}") if known else Verdict(AGREED)


def compare_escape(name: str, data: bytes, known: list[str], tick: Tick) -> Verdict:
    """The lines of `-m -l` as multisets."""
    del tick
    try:
        have = remarks(name, data)
    except UnsupportedError as e:
        return Verdict(UNSUPPORTED, e.diagnostics[0].message)
    except DiagnosticsError as e:
        return refusal(e, FileSet([]))
    want = Counter(known)
    lost, more = want - have, have - want
    counts = {"lines": want.total(), "lines equal": (want & have).total()}
    if not lost and not more:
        return Verdict(AGREED, "", counts)
    lines = [f"- {x}" for x in sorted(lost)] + [f"+ {x}" for x in sorted(more)]
    return Verdict(DISAGREED, "\n".join(lines), counts)


COMPARE: dict[str, Callable[[str, bytes, Any, Tick], Verdict]] = {
    "run": run_program,
    "errors": compare_errors,
    "compile": compile_file,
    "escape": compare_escape,
}


def jobs(corpus: str) -> list[Job]:
    """A job for each file of a corpus."""

    def job(name: str, known: Any) -> Job:
        compare = COMPARE[corpus]
        return Job(
            corpus, name, lambda tick: compare(name, (FOLDER / name).read_bytes(), known, tick)
        )

    return [job(name, known) for name, known in record(corpus).items()]
