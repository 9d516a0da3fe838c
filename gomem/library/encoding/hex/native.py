"""Package encoding/hex: digits."""
# ruff: noqa: D103 (natives bear the names that hex.go declares)

from __future__ import annotations

from gomem.library.text import make_slice, slice_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime
    from gomem.library.text import Slice

_DIGITS = b"0123456789abcdefABCDEF"


def encode(rt: Runtime, src: Slice) -> bytes:
    return slice_bytes(src).hex().encode()


def decode(rt: Runtime, src: Slice) -> tuple[Slice, int]:
    data = slice_bytes(src)
    for i, c in enumerate(data):
        if c not in _DIGITS:
            return make_slice(bytes.fromhex(data[: i & ~1].decode())), c
    return make_slice(bytes.fromhex(data[: len(data) & ~1].decode())), -1


def dump(rt: Runtime, src: Slice) -> bytes:
    data = slice_bytes(src)
    lines = []
    for at in range(0, len(data), 16):
        row = data[at : at + 16]
        halves = [row[:8].hex(" "), row[8:].hex(" ")]
        shown = "".join([chr(c) if 32 <= c <= 126 else "." for c in row])
        lines.append(f"{at:08x}  {halves[0]:<23}  {halves[1]:<23}  |{shown}|\n")
    return "".join(lines).encode()
