"""Package math/rand/v2: the generators' cores."""
# ruff: noqa: N802, D103 (natives bear the names that the Go files declare)

from __future__ import annotations

from gomem.library.math.rand.native import exponentialStrip, normalStrip

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.abi import Runtime

__all__ = ["PCG_Uint64", "block", "exponentialStrip", "normalStrip", "runtimeSource_Uint64"]

MASK32, MASK64 = (1 << 32) - 1, (1 << 64) - 1
MULTIPLIER = 2549297995355413924 << 64 | 4865540595714422341
INCREMENT = 6364136223846793005 << 64 | 1442695040888963407
CHEAP = 0xDA942042E4DD58B5
CONSTANTS = (0x61707865, 0x3320646E, 0x79622D32, 0x6B206574)
ROUND = ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
         (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14))  # fmt: skip


def runtimeSource_Uint64(rt: Runtime, r: list[Any]) -> int:
    return rt.random(1 << 64)


def PCG_Uint64(rt: Runtime, p: list[int]) -> int:
    both = (p[0] << 64 | p[1]) * MULTIPLIER + INCREMENT
    high, low = both >> 64 & MASK64, both & MASK64
    p[0], p[1] = high, low
    high ^= high >> 32
    high = high * CHEAP & MASK64
    high ^= high >> 48
    return high * (low | 1) & MASK64


def block(rt: Runtime, seed: list[int], buf: list[int], counter: int) -> None:
    key = [word >> shift & MASK32 for word in seed for shift in (0, 32)]
    lanes = []
    for lane in range(4):
        b = [*CONSTANTS, *key, counter + lane, 0, 0, 0]
        for _ in range(4):
            for quarter in ROUND:
                _mix(b, *quarter)
        # Only the key is added again: the rest is known anyway.
        b[4:12] = [(x + k) & MASK32 for x, k in zip(b[4:12], key, strict=True)]
        lanes.append(b)
    for i in range(32):
        word, pair = divmod(i, 2)
        buf[i] = lanes[2 * pair][word] | lanes[2 * pair + 1][word] << 32


def _mix(b: list[int], i: int, j: int, k: int, m: int) -> None:
    """A quarter round."""
    p, q, r, s = b[i], b[j], b[k], b[m]
    p = (p + q) & MASK32
    s ^= p
    s = (s << 16 | s >> 16) & MASK32
    r = (r + s) & MASK32
    q ^= r
    q = (q << 12 | q >> 20) & MASK32
    p = (p + q) & MASK32
    s ^= p
    s = (s << 8 | s >> 24) & MASK32
    r = (r + s) & MASK32
    q ^= r
    b[i], b[j], b[k], b[m] = p, (q << 7 | q >> 25) & MASK32, r, s
