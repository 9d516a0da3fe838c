"""Speed, memory and start-up, in one table of one run: `make bench`.

Per program (`programs/NAME.go`; without goroutines, with a hand-written CPython twin in
`twins/NAME.py`):

    steps/s     steps recorded per second of `pipeline.record_run`
    bytes/step  bytes that the recording stores, per step
    cache MB    bytes of the keyframes that all these seeks have made
    peak MB     the most memory that the recording process had
    seek ms     median time of a snapshot at a random step
    run s       untraced time; the program is loaded already, as the twin is
    x CPython   untraced time by the twin's; the outputs must be equal
    x yaegi     untraced time by the Go interpreter yaegi's less its start (where it is installed)

Below it, what a command takes from start to end, as a multiple of `python -c pass`.
`python bench.py NAME...` measures only these programs.
"""

from __future__ import annotations

import contextlib
import gc
import importlib.util
import io
import json
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
NAMES = ("fib", "matrix", "sieve", "tree", "words", "sort", "pingpong", "pool")
REPEAT = 3
SEEKS = 40
MAX_STEPS = 50_000_000
YAEGI = shutil.which("yaegi")
COLUMNS = ("program", "steps", "steps/s", "bytes/step", "cache MB", "peak MB", "seek ms", "run s",
           "twin s", "x CPython", "x yaegi")  # fmt: skip
SIZED = HERE / "startup" / "hundred_lines.go"
SHORT = HERE / "startup" / "thirty_steps.go"


def timed(action: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds, and what the action gives."""
    start = time.perf_counter()
    result = action()
    return time.perf_counter() - start, result


def best(action: Callable[[], Any], times: int = REPEAT) -> float:
    """The least of some times: the one with the least of other people's work in it."""
    return min(timed(action)[0] for _ in range(times))


def load(path: Path) -> Any:
    """A checked program."""
    from gomem import pipeline

    return pipeline.load(str(path))


def recorded(name: str) -> dict[str, Any]:
    """Record a program and move in the recording."""
    from gomem import pipeline

    gc.set_threshold(100_000)  # as the command does
    program = load(HERE / "programs" / f"{name}.go")
    seconds, recording = timed(lambda: pipeline.record_run(program, max_steps=MAX_STEPS))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    steps = recording.summary.steps
    choose = random.Random(1)
    places = [choose.randint(1, steps) for _ in range(SEEKS)]
    seeks = [timed(lambda k=k: recording.snapshot(k))[0] for k in places]
    return {
        "steps": steps,
        "speed": steps / seconds,
        "stored": recording.stored_bytes / steps,
        "peak": peak,
        "seek": statistics.median(seeks) * 1000,
        "cache": recording.cached_bytes / 2**20,
    }


def untraced(name: str) -> dict[str, Any]:
    """Run a program without recording it; it is compiled already, as the twin is."""
    from gomem import pipeline

    program = load(HERE / "programs" / f"{name}.go")
    out = pipeline.run(program, args=[], stdin=b"", seed=0).stdout.decode()
    seconds = []
    for _ in range(REPEAT):
        engine = pipeline.runner(program, sink=lambda fd, data: None)
        seconds.append(timed(engine.run_all)[0])
    return {"run": min(seconds), "out": out}


def twin(name: str) -> dict[str, Any]:
    """Run the CPython twin."""
    spec = importlib.util.spec_from_file_location(f"twin_{name}", HERE / "twins" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with contextlib.redirect_stdout(io.StringIO()) as out:
        module.main()
        seconds = best(module.main)
    return {"twin": seconds, "out": out.getvalue().split("\n")[0] + "\n"}


def yaegi(name: str) -> float | None:
    """Seconds of yaegi, without its start; None where it is not, or cannot do the program."""
    if YAEGI is None:
        return None
    path = str(HERE / "programs" / f"{name}.go")
    try:
        whole = best(lambda: command(YAEGI, "run", path))
    except subprocess.CalledProcessError:
        return None
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "empty.go"
        empty.write_text("package main\n\nfunc main() {}\n")
        start = best(lambda: command(YAEGI, "run", str(empty)))
    return max(whole - start, 0.001)


def command(*args: str) -> None:
    """Run a command to its end; it must succeed."""
    subprocess.run(args, check=True, capture_output=True, cwd=ROOT)


def apart(task: str, name: str) -> dict[str, Any]:
    """A measurement in a process of its own."""
    done = subprocess.run(
        [sys.executable, __file__, "--task", task, name],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        return {"failed": done.stderr.strip().splitlines()[-1][:100]}
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def cell(record: dict[str, Any], key: str, form: str) -> str:
    """A number as it is printed, a dash when it could not be measured."""
    return format(record[key], form) if record.get(key) is not None else "-"


def row(name: str) -> list[str]:
    """One line of the table."""
    made, run = apart("recorded", name), apart("untraced", name)
    by_hand = apart("twin", name) if (HERE / "twins" / f"{name}.py").exists() else {}
    other = yaegi(name)
    found = made | run | by_hand
    if "run" in run and other is not None:
        found["xy"] = run["run"] / other
    if "run" in run and "twin" in by_hand:
        found["x"] = run["run"] / by_hand["twin"]
        if run["out"] != by_hand["out"]:
            found["failed"] = f"outputs differ: {run['out']!r} {by_hand['out']!r}"
    cells = [name]
    for key, form in (("steps", ",d"), ("speed", ",.0f"), ("stored", ".2f"), ("cache", ".1f"),
                      ("peak", ".0f"), ("seek", ".1f"), ("run", ".3f"), ("twin", ".3f"),
                      ("x", ".2f"), ("xy", ".2f")):  # fmt: skip
        cells.append(cell(found, key, form))
    return [*cells, found.get("failed", "")]


def table(names: list[str]) -> None:
    """Print the table of programs."""
    print(" ".join(f"{c:>11}" for c in COLUMNS))
    ratios = []
    for name in names:
        cells = row(name)
        if cells[COLUMNS.index("x CPython")] != "-":
            ratios.append(float(cells[COLUMNS.index("x CPython")]))
        print(" ".join(f"{c:>11}" for c in cells), flush=True)
    if ratios:
        print(f"x CPython, geometric mean: {statistics.geometric_mean(ratios):.2f}")


def startup() -> None:
    """Print what starting costs."""
    python = sys.executable
    nothing = best(lambda: command(python, "-c", "pass"), 10)
    print(f"\npython -c pass: {nothing * 1000:.1f} ms")
    for label, limit, args in (
        ("gomem escape, 100 lines", 8, ["escape", str(SIZED)]),
        ("gomem trace --plain, 30 steps", 12, ["trace", "--plain", str(SHORT)]),
    ):
        try:
            seconds = best(lambda a=args: command(python, "-m", "gomem", *a), 10)
        except subprocess.CalledProcessError as e:
            print(f"{label}: failed: {e.stderr.decode().strip().splitlines()[-1:]}")
            continue
        ratio = seconds / nothing
        print(f"{label}: {seconds * 1000:.1f} ms = {ratio:.1f} x (at most {limit})")


def main(args: list[str]) -> int:
    """The table, or one measurement for it."""
    sys.path.insert(0, str(ROOT))
    if args[:1] == ["--task"]:
        print(
            json.dumps({"recorded": recorded, "untraced": untraced, "twin": twin}[args[1]](args[2]))
        )
        return 0
    table(args or list(NAMES))
    startup()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
