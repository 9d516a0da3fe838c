"""The tables of Marsaglia and Tsang's ziggurat method, computed as their paper does.

A row is (k, w, f, f of the row before): below k a value is inside its strip, w scales it, f is the
height of the strip's edge. w and f are float32.
"""

from __future__ import annotations

from math import exp, log, sqrt

from gomem.library.numbers import to_float32

__all__ = ["exponential", "normal"]

Row = tuple[int, float, float, float]


def _rows(k: list[float], w: list[float], f: list[float]) -> list[Row]:
    w, f = [to_float32(x) for x in w], [to_float32(x) for x in f]
    return [(int(k[i]), w[i], f[i], f[i - 1]) for i in range(len(k))]


def normal() -> list[Row]:
    """128 strips of the bell curve."""
    scale, area = 2147483648.0, 9.91256303526217e-3
    d = t = 3.442619855899
    q = area / exp(-0.5 * d * d)
    k, w, f = [0.0] * 128, [0.0] * 128, [0.0] * 128
    k[0], w[0], f[0] = d / q * scale, q / scale, 1.0
    w[127], f[127] = d / scale, exp(-0.5 * d * d)
    for i in range(126, 0, -1):
        d = sqrt(-2.0 * log(area / d + exp(-0.5 * d * d)))
        k[i + 1], w[i], f[i] = d / t * scale, d / scale, exp(-0.5 * d * d)
        t = d
    return _rows(k, w, f)


def exponential() -> list[Row]:
    """256 strips of the exponential curve."""
    scale, area = 4294967296.0, 3.949659822581572e-3
    d = t = 7.697117470131487
    q = area / exp(-d)
    k, w, f = [0.0] * 256, [0.0] * 256, [0.0] * 256
    k[0], w[0], f[0] = d / q * scale, q / scale, 1.0
    w[255], f[255] = d / scale, exp(-d)
    for i in range(254, 0, -1):
        d = -log(area / d + exp(-d))
        k[i + 1], w[i], f[i] = d / t * scale, d / scale, exp(-d)
        t = d
    return _rows(k, w, f)
