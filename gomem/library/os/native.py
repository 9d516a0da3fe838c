"""Package os: arguments, exit, and the three standard files."""
# ruff: noqa: N802, D103 (natives bear the names that os.go declares)

from __future__ import annotations

from gomem.library.abi import Exit as ProgramExit
from gomem.library.text import make_slice, slice_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime
    from gomem.library.text import Slice


def args(rt: Runtime) -> Slice:
    return make_slice(rt.args)


def write(rt: Runtime, fd: int, b: Slice) -> None:
    rt.write(fd, slice_bytes(b))


def writeString(rt: Runtime, fd: int, s: bytes) -> None:
    rt.write(fd, s)


def read(rt: Runtime, b: Slice) -> int:
    base, off, n, _ = b
    data = rt.read(n)
    if base is not None:
        base[off : off + len(data)] = data
    return len(data)


def Exit(rt: Runtime, code: int) -> None:
    raise ProgramExit(code & 0xFF)
