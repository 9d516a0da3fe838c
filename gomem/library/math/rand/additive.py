"""The additive generator of math/rand, and the state from which its seeds start.

Each number is the sum modulo 2^64 of the ones 607 and 273 before it. A seed gives 607 numbers of a
small linear generator, exclusive-ored with `cooked()`: the state of the same generator, started
with the seed 1, after 7.8e12 numbers. That far ahead one jumps: x^n modulo x^607 = x^334 + 1 says
how the n-th number is made of the first 607.
"""

from __future__ import annotations

__all__ = ["LENGTH", "cooked", "seeds"]

LENGTH, TAP = 607, 273
STEPS = 7_800_000_000_000
WORD = (1 << 64) - 1
SLOT = 144
"""Bits for a coefficient: a sum of 607 products of 64-bit numbers fits."""


def seeds(seed: int) -> list[int]:
    """Three numbers of the linear generator for each of the state."""
    x = seed % 0x7FFFFFFF or 89482311
    out = []
    for i in range(20 + 3 * LENGTH):
        x = x * 48271 % 0x7FFFFFFF
        if i >= 20:
            out.append(x)
    return out


def _pack(words: list[int]) -> int:
    size = SLOT // 8
    return int.from_bytes(b"".join([w.to_bytes(size, "little") for w in words]), "little")


def _unpack(packed: int, count: int) -> list[int]:
    size = SLOT // 8
    data = packed.to_bytes(count * size, "little")
    return [int.from_bytes(data[i : i + 8], "little") for i in range(0, count * size, size)]


def _reduce(p: int, mask: int) -> int:
    """A polynomial of degree below 1213, modulo x^607 - x^334 - 1; coefficients modulo 2^64."""
    p &= mask
    low = (1 << SLOT * LENGTH) - 1
    while high := p >> SLOT * LENGTH:
        p = ((p & low) + high + (high << SLOT * (LENGTH - TAP))) & mask
    return p


def cooked() -> list[int]:
    """The state after 7.8e12 numbers, as unsigned numbers in the order of the array."""
    mask = _pack([WORD] * (2 * LENGTH + 1))
    bits = bin(STEPS)[2:]
    p = 1 << SLOT * int(bits[:9], 2)  # no reduction is needed so far
    for bit in bits[9:]:
        p = _reduce(p * p << (SLOT if bit == "1" else 0), mask)
    x = seeds(1)
    start = [x[i] << 20 ^ x[i + 1] << 10 ^ x[i + 2] for i in range(0, 3 * LENGTH, 3)]
    # In the order of time: the array is filled downwards from the feed.
    y = [start[(LENGTH - TAP - n) % LENGTH] for n in range(1 - LENGTH, 1)]
    for n in range(LENGTH, 2 * LENGTH - 1):
        y.append((y[n - LENGTH] + y[n - TAP]) & WORD)
    # Coefficient LENGTH - 1 + i of reversed(p) * y is the sum of p[j] * y[j + i].
    product = _pack(_unpack(p, LENGTH)[::-1]) * _pack(y)
    last = _unpack(product, 3 * LENGTH - 1)[LENGTH - 1 : 2 * LENGTH - 1]
    out = [0] * LENGTH
    for i, v in enumerate(last):
        n = STEPS + i - (LENGTH - 1)
        out[(LENGTH - TAP - n) % LENGTH] = v
    return out
