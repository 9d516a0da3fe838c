"""Package hash/crc32: tables and sums."""
# ruff: noqa: D103 (natives bear the names that crc32.go declares)

from __future__ import annotations

from gomem.library.text import slice_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime
    from gomem.library.text import Slice

_IEEE = 0x77073096
"""Entry 1 of the table for which zlib has a function."""


def fill(rt: Runtime, t: list[int], poly: int) -> None:
    for i in range(256):
        c = i
        for _ in range(8):
            c = c >> 1 ^ poly if c & 1 else c >> 1
        t[i] = c


def update(rt: Runtime, crc: int, tab: list[int], p: Slice) -> int:
    data = slice_bytes(p)
    if tab[1] == _IEEE:
        from zlib import crc32

        return crc32(data, crc)
    c = crc ^ 0xFFFFFFFF
    for b in data:
        c = tab[c & 255 ^ b] ^ c >> 8
    return c ^ 0xFFFFFFFF
