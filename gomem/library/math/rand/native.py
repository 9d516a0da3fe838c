"""Package math/rand: the additive generator, and the machine's own numbers."""
# ruff: noqa: N802, D103 (natives bear the names that rand.go declares)

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.library.abi import Runtime
    from gomem.library.math.rand.ziggurat import Row

TAP, FEED, VEC = range(3)
LENGTH = 607
MASK63, MASK64 = (1 << 63) - 1, (1 << 64) - 1


def rngSource_Seed(rt: Runtime, r: list[Any], seed: int) -> None:
    from gomem.library.math.rand import additive

    cooked = rt.cache.get("cooked")
    if cooked is None:
        cooked = rt.cache["cooked"] = additive.cooked()
    # Go's remainder has the sign of the dividend; a negative one gets the modulus added.
    x = additive.seeds(seed % 0x7FFFFFFF)
    vec = r[VEC]
    for i, c in enumerate(cooked):
        v = c ^ x[3 * i] << 40 ^ x[3 * i + 1] << 20 ^ x[3 * i + 2]
        vec[i] = v - (v >> 63 << 64)
    r[TAP], r[FEED] = 0, LENGTH - 273


def rngSource_Uint64(rt: Runtime, r: list[Any]) -> int:
    tap, feed, vec = r
    tap = tap - 1 if tap else LENGTH - 1
    feed = feed - 1 if feed else LENGTH - 1
    x: int = (vec[feed] + vec[tap]) & MASK64
    vec[feed] = x - (x >> 63 << 64)
    r[TAP], r[FEED] = tap, feed
    return x


def rngSource_Int63(rt: Runtime, r: list[Any]) -> int:
    return rngSource_Uint64(rt, r) & MASK63


def runtimeSource_Uint64(rt: Runtime, r: list[Any]) -> int:
    return rt.random(1 << 64)


def runtimeSource_Int63(rt: Runtime, r: list[Any]) -> int:
    return rt.random(1 << 63)


def normalStrip(rt: Runtime, i: int) -> Row:
    rows = rt.cache.get("normal")
    if rows is None:
        from gomem.library.math.rand import ziggurat

        rows = rt.cache["normal"] = ziggurat.normal()
    row: Row = rows[i]
    return row


def exponentialStrip(rt: Runtime, i: int) -> Row:
    rows = rt.cache.get("exponential")
    if rows is None:
        from gomem.library.math.rand import ziggurat

        rows = rt.cache["exponential"] = ziggurat.exponential()
    row: Row = rows[i]
    return row
