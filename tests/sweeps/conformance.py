"""How gomem compares with the toolchain on Go's own test programs and on the programs here.

    .venv/bin/python tests/sweeps/conformance.py                 everything, in parallel
    .venv/bin/python tests/sweeps/conformance.py --write         and records the numbers
    .venv/bin/python tests/sweeps/conformance.py errors run      these corpora only
    .venv/bin/python tests/sweeps/conformance.py errors --match const     names with this in them
    .venv/bin/python tests/sweeps/conformance.py run --sample 40          so many, evenly spread

Corpora: run, errors, compile and escape are Go's (see gotests.py); own-run, own-direct, own-escape
and own-statics are tests/programs. Each comparison has a process and a time limit of its own, and
ends as agreed, disagreed or unsupported (a construct of Go that gomem refuses by its name). The
last two are listed. Ends with status 1 when a number is worse than in tests/conformance/
numbers.json; programs that missed the time limit are tried once more in the end.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from record import programs as own  # noqa: E402 (found beside this folder)
from run import model  # noqa: E402
from sweeps import gotests  # noqa: E402
from sweeps.jobs import AGREED, DISAGREED, UNSUPPORTED, Job, Verdict, run_jobs  # noqa: E402

from gomem.syntax.nesting import RECURSION  # noqa: E402 (found beside this folder)

NUMBERS = gotests.RECORDS / "numbers.json"
OWN = tuple(f"own-{kind}" for kind in model.KINDS)
CORPORA = (*gotests.COMPARE, *OWN)

RISING = (
    AGREED, "without twins", "lessons", "lessons without twins", "errors equal", "files rejected",
    "printed as by go build", "lines equal",
)  # fmt: skip
"""Numbers that should not fall."""
FALLING = (DISAGREED, "rejected", "crash", "errors invented")
"""Numbers that should not rise."""

Found = dict[str, dict[str, Verdict]]


def own_jobs(corpus: str) -> list[Job]:
    """A job for each program of tests/programs."""
    kind = corpus.removeprefix("own-")
    paths, known = own.programs(), model.records(kind)

    def job(name: str) -> Job:
        def run(_: gotests.Tick) -> Verdict:
            found = model.compare(kind, name, paths[name], known[name])
            return Verdict(found.word, found.detail)

        return Job(corpus, name, run)

    return [job(name) for name in paths if name in known]


def all_jobs(corpora: list[str], match: str, sample: int) -> list[Job]:
    """The jobs of these corpora; of each at most `sample`, evenly spread, if that is not 0."""
    chosen = []
    for corpus in corpora:
        jobs = own_jobs(corpus) if corpus in OWN else gotests.jobs(corpus)
        jobs = [j for j in jobs if match in j.name]
        chosen += jobs[:: max(1, len(jobs) // sample)][:sample] if sample else jobs
    return chosen


def prepare(corpora: list[str]) -> None:
    """Load what the jobs need, so that they need not; let them recurse as the commands do."""
    sys.setrecursionlimit(RECURSION)
    data = b'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("x") }\n'
    if corpora == ["errors"]:
        return
    gotests.run_program("warm.go", data, [0, [], "", "", []], lambda: None)
    gotests.compile_file("warm.go", data, "", lambda: None)


def sweep(jobs: list[Job]) -> Found:
    """Run the jobs; those that were too late once more, with more time."""
    found: Found = {}
    late: list[Job] = []
    start = shown = time.monotonic()
    for n, (job, verdict) in enumerate(run_jobs(jobs), 1):
        found.setdefault(job.corpus, {})[job.name] = verdict
        if "late" in verdict.counts:
            late.append(job)
        if time.monotonic() - shown > 30:
            shown = time.monotonic()
            print(f"... {n} of {len(jobs)} after {shown - start:.0f} s", file=sys.stderr)
    for job, verdict in run_jobs(late, seconds=90) if len(late) <= 10 else ():
        found[job.corpus][job.name] = verdict
    return found


def numbers_of(found: Found) -> dict[str, dict[str, int]]:
    """The counts of each corpus."""
    numbers = {}
    for corpus, verdicts in found.items():
        counts = Counter(dict.fromkeys((AGREED, DISAGREED, UNSUPPORTED), 0))
        for v in verdicts.values():
            counts[v.word] += 1
            counts.update(v.counts)
        numbers[corpus] = {k: counts[k] for k in [*sorted(counts, key=_place)]}
    return numbers


def _place(key: str) -> tuple[int, str]:
    words = (AGREED, DISAGREED, UNSUPPORTED)
    return (words.index(key) if key in words else len(words), key)


def report(found: Found, *, full: bool) -> str:
    """The list of what does not agree, then the numbers."""
    lines = []
    for corpus, verdicts in found.items():
        reasons = Counter(v.why for v in verdicts.values() if v.word == UNSUPPORTED)
        for name, v in sorted(verdicts.items()):
            if v.word == DISAGREED:
                why = v.why if full else brief(v.why)
                lines.append(f"{corpus}: disagreed: {name}: {why}")
            elif v.word == UNSUPPORTED:
                lines.append(f"{corpus}: not supported: {name}: {v.why}")
        lines += [f"{corpus}: {n:4} × {why}" for why, n in reasons.most_common(40)]
    for corpus, counts in numbers_of(found).items():
        total = len(found[corpus])
        lines.append(f"{corpus} ({total}): " + ", ".join(f"{n} {k}" for k, n in counts.items()))
    return "\n".join(lines)


def brief(why: str) -> str:
    """A reason on one line: the first of its lines that differ, without a diff's head."""
    lines = [ln for ln in why.splitlines() if not ln.startswith(("---", "+++", "@@"))] or [""]
    more = f" (and {len(lines) - 1} more lines)" if len(lines) > 1 else ""
    return lines[0][:160] + more


def worse(before: dict[str, dict[str, int]], now: dict[str, dict[str, int]]) -> list[str]:
    """What is worse than before, in words."""
    return [
        f"{corpus}: {counts.get(key, 0)} {key}, were {old.get(key, 0)}"
        for corpus, counts in now.items()
        if (old := before.get(corpus))
        for key in RISING + FALLING
        if (counts.get(key, 0) - old.get(key, 0)) * (1 if key in RISING else -1) < 0
    ]


def read_numbers() -> dict[str, Any]:
    """The recorded numbers."""
    return json.loads(NUMBERS.read_text()) if NUMBERS.exists() else {}


def main(argv: list[str]) -> int:
    """As described at the top of the file."""
    parser = argparse.ArgumentParser()
    parser.add_argument("corpora", nargs="*", metavar="CORPUS", help=", ".join(CORPORA))
    parser.add_argument("--match", default="")
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--write", action="store_true")
    o = parser.parse_args(argv)
    corpora = [c for c in CORPORA if c in o.corpora or not o.corpora]
    if not gotests.FOLDER.is_dir():
        print(
            f"{gotests.FOLDER} is absent (Debian package golang-1.19-src): its programs are not run"
        )
        corpora = [c for c in corpora if c in OWN]
    start = time.monotonic()
    prepare(corpora)
    found = sweep(all_jobs(corpora, o.match, o.sample))
    print(report(found, full=bool(o.match)))
    print(f"{time.monotonic() - start:.0f} s")
    if o.match or o.sample:
        return 0
    before, now = read_numbers(), numbers_of(found)
    if o.write:
        NUMBERS.write_text(json.dumps(before | now, indent=1) + "\n")
        return 0
    problems = worse(before, now)
    print(
        "\n".join(
            ["worse than on record:", *problems] if problems else ["not worse than on record"]
        )
    )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
