"""Many small jobs, each in a process of its own that is killed when it takes too long.

The processes are forked from this one when everything is imported, so that they start at once, and
what a job does to its process (a thread that does not end, all memory used, a crash of the
interpreter) does not reach the others.
"""

from __future__ import annotations

import gc
import json
import os
import selectors
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

SECONDS = 60
"""A step of a job that takes longer ends the job."""
MEMORY = 6 << 30
"""Bytes of memory; a job that has more ends. (A limit set in the job would count unused stack.)"""

AGREED, DISAGREED, UNSUPPORTED = "agreed", "disagreed", "unsupported"


@dataclass
class Verdict:
    """How a comparison ended. `counts` are further numbers that are added up over a corpus."""

    word: str
    why: str = ""
    counts: dict[str, int] = field(default_factory=dict)


@dataclass
class Job:
    """A comparison; `run` is given a function to call when a step of it is done."""

    corpus: str
    name: str
    run: Callable[[Callable[[], None]], Verdict]


@dataclass
class _Child:
    job: Job
    pid: int
    pipe: int
    deadline: float
    heard: bytearray = field(default_factory=bytearray)


def _child(job: Job, pipe: int) -> None:
    """What the forked process does: answer with a line of JSON, after a dot for each step."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    null = os.open(os.devnull, os.O_RDWR)
    for fd in (0, 1, 2):
        os.dup2(null, fd)

    def tick() -> None:
        os.write(pipe, b".")

    try:
        v = job.run(tick)
    except BaseException as e:  # noqa: BLE001 (a crash is a disagreement, and the others go on)
        v = Verdict(
            DISAGREED, f"crash: {type(e).__name__}: {str(e)[:200]}{_place(e)}", {"crash": 1}
        )
    data = b"\n" + json.dumps([v.word, v.why, v.counts]).encode()
    while data:
        data = data[os.write(pipe, data) :]


def _place(e: BaseException) -> str:
    at = e.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    if at is None:
        return ""
    return f" ({os.path.basename(at.tb_frame.f_code.co_filename)}:{at.tb_lineno})"


def _start(job: Job, seconds: float) -> _Child:
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(read)
        try:
            _child(job, write)
        finally:
            os._exit(0)
    os.close(write)
    return _Child(job, pid, read, time.monotonic() + seconds)


def _verdict(child: _Child, status: int) -> Verdict:
    answer = child.heard.partition(b"\n")[2]
    if answer:
        word, why, counts = json.loads(answer)
        return Verdict(word, why, counts)
    if os.WIFSIGNALED(status):
        return Verdict(DISAGREED, f"died of signal {os.WTERMSIG(status)}", {"crash": 1})
    return Verdict(DISAGREED, "ended without an answer", {"crash": 1})


def run_jobs(
    jobs: list[Job], processes: int = 0, seconds: float = SECONDS
) -> Iterator[tuple[Job, Verdict]]:
    """The jobs and how they ended, as they end."""
    gc.collect()
    gc.freeze()  # the collector would touch, and so copy, what the children share
    waiting = jobs[::-1]
    selector = selectors.DefaultSelector()
    while waiting or selector.get_map():
        while waiting and len(selector.get_map()) < (processes or os.cpu_count() or 1):
            child = _start(waiting.pop(), seconds)
            selector.register(child.pipe, selectors.EVENT_READ, child)
        for key, _ in selector.select(0.5):
            child = key.data
            heard = os.read(child.pipe, 1 << 16)
            if heard:
                child.heard += heard
                child.deadline = time.monotonic() + seconds
                continue
            selector.unregister(child.pipe)
            os.close(child.pipe)
            yield child.job, _verdict(child, os.waitpid(child.pid, 0)[1])
        for key in list(selector.get_map().values()):
            why = _over(key.data, seconds)
            if why is not None:
                child = key.data
                os.kill(child.pid, signal.SIGKILL)
                selector.unregister(child.pipe)
                os.close(child.pipe)
                os.waitpid(child.pid, 0)
                yield child.job, why


def _over(child: _Child, seconds: float) -> Verdict | None:
    """The verdict over a job that must end now."""
    if time.monotonic() > child.deadline:
        return Verdict(DISAGREED, f"not done after {seconds:g} s", {"late": 1})
    try:
        with open(f"/proc/{child.pid}/statm", encoding="ascii") as f:
            pages = int(f.read().split()[1])
    except OSError:  # not Linux
        return None
    if pages * os.sysconf("SC_PAGE_SIZE") > MEMORY:
        return Verdict(DISAGREED, f"more than {MEMORY >> 30} GB of memory", {"crash": 1})
    return None
