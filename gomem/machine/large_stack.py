"""Running on a stack that is large enough for the calls of a Go program.

A call from Python to Python needs no C stack, but some go through C: deferred calls, calls that a
library function makes. Go's stacks grow to 1 GB; a thread's stack has its size from the start, and
takes memory only where it is used.
"""

from __future__ import annotations

import _thread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["on_large_stack"]

SIZES = (8 << 30, 2 << 30, 512 << 20)
"""Bytes, the best first: a system may refuse to reserve more than its memory."""
PER_CALL = 3200
"""Bytes of C stack that a call may need, and something in reserve."""


def on_large_stack(run: Callable[[int], None]) -> None:
    """Call `run` with the number of calls inside each other that are safe."""
    for size in SIZES:
        before = _thread.stack_size(size)
        try:
            if _on_thread(lambda size=size: run(size // PER_CALL)):  # type: ignore[misc]
                return
        finally:
            _thread.stack_size(before)
    run(2000)


def _on_thread(run: Callable[[], None]) -> bool:
    """Call `run` on a new thread and wait; what it raises is raised here. False: no thread."""
    raised: list[BaseException] = []
    done = _thread.allocate_lock()
    done.acquire()

    def work() -> None:
        try:
            run()
        except BaseException as e:  # noqa: BLE001 (passed on)
            raised.append(e)
        finally:
            done.release()

    try:
        _thread.start_new_thread(work, ())
    except RuntimeError:
        return False
    done.acquire()  # Ctrl-C ends the wait, and with it the process
    if raised:
        raise raised[0]
    return True
