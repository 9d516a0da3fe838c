"""Gamma, error and Bessel functions, rounded as Go rounds them on amd64."""

from __future__ import annotations

from math import copysign, floor, fmod, isinf, isnan

from gomem.library.math import coefficients as c
from gomem.library.math.elementary import (
    INF,
    LN2,
    NAN,
    bits_of,
    exp,
    from_bits,
    horner,
    log,
    power,
    root,
)
from gomem.library.math.trig import PI, cos, sin, sincos

__all__ = ["bessel_j", "bessel_y", "erf", "erfc", "erfinv", "gamma", "lgamma"]

TWO_OVER_PI = 0.636619772367581343075535053490057448
ONE_OVER_SQRT_PI = 0.564189583547756286948079451560772586
HALF_MAX = 1.79769313486231570814527423731704356798070e308 / 2

P0 = ((c.BESSEL_P0_R8, c.BESSEL_P0_S8), (c.BESSEL_P0_R5, c.BESSEL_P0_S5),
      (c.BESSEL_P0_R3, c.BESSEL_P0_S3), (c.BESSEL_P0_R2, c.BESSEL_P0_S2))  # fmt: skip
Q0 = ((c.BESSEL_Q0_R8, c.BESSEL_Q0_S8), (c.BESSEL_Q0_R5, c.BESSEL_Q0_S5),
      (c.BESSEL_Q0_R3, c.BESSEL_Q0_S3), (c.BESSEL_Q0_R2, c.BESSEL_Q0_S2))  # fmt: skip
P1 = ((c.BESSEL_P1_R8, c.BESSEL_P1_S8), (c.BESSEL_P1_R5, c.BESSEL_P1_S5),
      (c.BESSEL_P1_R3, c.BESSEL_P1_S3), (c.BESSEL_P1_R2, c.BESSEL_P1_S2))  # fmt: skip
Q1 = ((c.BESSEL_Q1_R8, c.BESSEL_Q1_S8), (c.BESSEL_Q1_R5, c.BESSEL_Q1_S5),
      (c.BESSEL_Q1_R3, c.BESSEL_Q1_S3), (c.BESSEL_Q1_R2, c.BESSEL_Q1_S2))  # fmt: skip


def series(x: float, coefficients: tuple[float, ...]) -> float:
    """c0 + x·(c1 + x·(c2 + …))"""
    return horner(x, *reversed(coefficients))


def _stirling(x: float) -> tuple[float, float]:
    """Gamma of a large x, as two factors."""
    if x > 200:
        return INF, 1.0
    w = 1 / x
    w = 1 + w * horner(w, *c.GAMMA_S)
    y1, y2 = exp(x), 1.0
    if x > 143.01608:
        v = power(x, 0.5 * x - 0.25)
        y1, y2 = v, v / y1
    else:
        y1 = power(x, x - 0.5) / y1
    return y1, 2.506628274631000502417 * w * y2


def gamma(x: float) -> float:
    """Gamma."""
    if isnan(x) or x == -INF or (x < 0 and x == floor(x)):
        return NAN
    if x == INF:
        return INF
    if x == 0:
        return copysign(INF, x)
    if abs(x) > 33:
        return _gamma_large(x)
    z = 1.0
    while x >= 3:
        x -= 1
        z *= x
    while x < 2:
        if -1e-09 < x < 1e-09:
            if x == 0:
                return INF
            return z / ((1 + 0.57721566490153286060651209008240243104215933593992 * x) * x)
        z /= x
        x += 1
    if x == 2:
        return z
    x -= 2
    return z * horner(x, *c.GAMMA_P) / horner(x, *c.GAMMA_Q)


def _gamma_large(x: float) -> float:
    if x >= 0:
        y1, y2 = _stirling(x)
        return y1 * y2
    q = -x
    p = float(floor(q))
    sign = -1 if int(p) & 1 == 0 else 1
    z = q - p
    if z > 0.5:
        z = q - (p + 1)
    z = q * sin(PI * z)
    if z == 0:
        return sign * INF
    s1, s2 = _stirling(q)
    d = abs(z) * s1 * s2
    return sign * (PI / abs(z) / s1 / s2 if isinf(d) else PI / d)


def _sin_pi(x: float) -> float:
    """-sin(π·x) for x > 0."""
    if x < 0.25:
        return -sin(PI * x)
    if x != floor(x):
        x = fmod(x, 2)
        n = int(x * 4)
    else:
        n = int(x) & 1 if x < 1 << 53 else 0
        x = float(n)
        n <<= 2
    if n == 0:
        return -sin(PI * x)
    if n <= 2:
        return -cos(PI * (0.5 - x))
    if n <= 4:
        return -sin(PI * (1 - x))
    if n <= 6:
        return cos(PI * (x - 1.5))
    return -sin(PI * (x - 2))


def lgamma(x: float) -> tuple[float, int]:
    """Lgamma: log|Γ(x)| and Γ's sign."""
    if isnan(x) or isinf(x):
        return x, 1
    if x == 0:
        return INF, 1
    size = abs(x)
    if size < 1.0 / (1 << 70):
        return -log(size), -1 if x < 0 else 1
    if x > 0:
        return _lgamma(size), 1
    t = _sin_pi(size) if size < 1 << 52 else 0.0
    if t == 0:
        return INF, 1
    sign = -1 if t < 0 else 1
    if size in (1, 2):
        return 0.0, sign
    return log(PI / abs(t * size)) - _lgamma(size), sign


def _lgamma(x: float) -> float:
    """Lgamma of x > 0."""
    if x in (1, 2):
        return 0.0
    if x < 2:
        return _lgamma_small(x)
    if x < 8:
        i = int(x)
        y = x - i
        p = y * series(y, c.LGAMMA_S)
        q = 1 + y * series(y, c.LGAMMA_R[1:])
        result = 0.5 * y + p / q
        z = 1.0
        for k in range(i - 1, 1, -1):
            z *= y + k
        return result + log(z) if i >= 3 else result
    if x < 1 << 58:
        z = 1 / x
        w = c.LGAMMA_W[0] + z * series(z * z, c.LGAMMA_W[1:])
        return (x - 0.5) * (log(x) - 1) + w
    return x * (log(x) - 1)


def _lgamma_small(x: float) -> float:
    low = x <= 0.9
    result = -log(x) if low else 0.0
    minimum = 1.461632144968362245
    shift = 1 if low else 0
    if x >= minimum + 0.27 - shift:
        y = (1 if low else 2) - x
        z = y * y
        p1 = series(z, c.LGAMMA_A[::2])
        p2 = z * series(z, c.LGAMMA_A[1::2])
        return result + (y * p1 + p2 - 0.5 * y)
    if x >= minimum - 0.27 - shift:
        y = x - (1.46163214496836224576 - shift)
        z = y * y
        w = z * y
        p1, p2, p3 = (series(w, c.LGAMMA_T[i::3]) for i in range(3))
        p = z * p1 - (-3.63867699703950536541e-18 - w * (p2 + y * p3))
        return result + (-1.21486290535849611461e-01 + p)
    y = x if low else x - 1
    p1 = y * series(y, c.LGAMMA_U)
    p2 = 1 + y * series(y, c.LGAMMA_V[1:])
    return result + (-0.5 * y + p1 / p2)


def _erf_middle(x: float) -> float:
    """P/Q for 0.84375 ≤ x < 1.25."""
    return series(x - 1, c.ERF_PA) / series(x - 1, c.ERF_QA)


def _erf_tail(x: float) -> float:
    """x·erfc(x) for x ≥ 1.25."""
    s = 1 / (x * x)
    if x < 1 / 0.35:
        ratio = series(s, c.ERF_RA) / series(s, c.ERF_SA)
    else:
        ratio = series(s, c.ERF_RB) / series(s, c.ERF_SB)
    z = from_bits(bits_of(x) & 0xFFFFFFFF00000000)
    return exp(-z * z - 0.5625) * exp((z - x) * (z + x) + ratio)


def erf(x: float) -> float:
    """Erf."""
    if isnan(x):
        return NAN
    size = -x if x < 0 else x  # keeps -0
    if size < 0.84375:
        if size < 2.848094538889218e-306:
            y = 0.125 * (8.0 * size + c.EFX8 * size)
        elif size < 1.0 / (1 << 28):
            y = size + c.EFX * size
        else:
            z = size * size
            y = size + size * (series(z, c.ERF_PP) / series(z, c.ERF_QQ))
    elif size < 1.25:
        y = c.ERX + _erf_middle(size)
    elif size >= 6:
        y = 1.0
    else:
        y = 1 - _erf_tail(size) / size
    return -y if x < 0 else y


def erfc(x: float) -> float:
    """Erfc."""
    if isnan(x):
        return NAN
    size, negative = (-x if x < 0 else x), x < 0
    if size < 0.84375:
        y = size
        if size >= 1.0 / (1 << 56):
            z = size * size
            ratio = series(z, c.ERF_PP) / series(z, c.ERF_QQ)
            y = size + size * ratio if size < 0.25 else 0.5 + (size * ratio + (size - 0.5))
        return 1 + y if negative else 1 - y
    if size < 1.25:
        ratio = _erf_middle(size)
        return 1 + c.ERX + ratio if negative else 1 - c.ERX - ratio
    if size >= 28 or (negative and size > 6):
        return 2.0 if negative else 0.0
    y = _erf_tail(size) / size
    return 2 - y if negative else y


def erfinv(x: float) -> float:
    """Erfinv."""
    size = -x if x < 0 else x  # keeps -0
    if not size < 1:
        return copysign(INF, x) if size == 1 else NAN
    if size <= 0.85:
        r = 0.180625 - 0.25 * size * size
        y = (size * series(r, c.ERFINV_A)) / series(r, c.ERFINV_B)
    else:
        r = root(LN2 - log(1.0 - size))
        if r <= 5.0:
            y = series(r - 1.6, c.ERFINV_C) / series(r - 1.6, c.ERFINV_D)
        else:
            y = series(r - 5.0, c.ERFINV_E) / series(r - 5.0, c.ERFINV_F)
    return -y if x < 0 else y


def _asymptotic(x: float, order: int) -> tuple[float, float]:
    """The amplitude's two series for x ≥ 2."""
    i = 0 if x >= 8 else 1 if x >= 4.5454 else 2 if x >= 2.8571 else 3
    (pr, ps), (qr, qs) = (P0[i], Q0[i]) if order == 0 else (P1[i], Q1[i])
    z = 1 / (x * x)
    p = 1 + series(z, pr) / series(z, ps)
    return p, ((-0.125 if order == 0 else 0.375) + series(z, qr) / series(z, qs)) / x


def _bessel_large(x: float, order: int, *, second: bool) -> float:
    """J or Y (`second`) of order 0 or 1 for x ≥ 2."""
    s, k = sincos(x)
    ss, cc = (s - k, s + k) if order == 0 else (-s - k, s - k)
    if x < HALF_MAX:
        z = -cos(x + x) if order == 0 else cos(x + x)
        if (s * k < 0) if order == 0 else (s * k > 0):
            cc = z / ss
        else:
            ss = z / cc
    if x > 1 << 129:
        return ONE_OVER_SQRT_PI * (ss if second else cc) / root(x)
    u, v = _asymptotic(x, order)
    amplitude = u * ss + v * cc if second else u * cc - v * ss
    return ONE_OVER_SQRT_PI * amplitude / root(x)


def _j0(x: float) -> float:
    if isnan(x) or isinf(x):
        return x if isnan(x) else 0.0
    x = abs(x)
    if x >= 2:
        return _bessel_large(x, 0, second=False)
    if x < 1.0 / (1 << 13):
        return 1.0 if x < 1.0 / (1 << 27) else 1 - 0.25 * x * x
    z = x * x
    ratio = z * series(z, c.J0_R) / series(z, c.J0_S)
    if x < 1:
        return 1 + z * (-0.25 + ratio)
    u = 0.5 * x
    return (1 + u) * (1 - u) + z * ratio


def _j1(x: float) -> float:
    if isnan(x) or isinf(x) or x == 0:
        return x if isnan(x) else 0.0
    size = abs(x)
    if size >= 2:
        y = _bessel_large(size, 1, second=False)
    elif size < 1.0 / (1 << 27):
        y = 0.5 * size
    else:
        z = size * size
        y = 0.5 * size + z * series(z, c.J1_R) * size / series(z, c.J1_S)
    return -y if x < 0 else y


def _y0(x: float) -> float:
    if x >= 2:
        return _bessel_large(x, 0, second=True)
    if x <= 1.0 / (1 << 27):
        return c.Y0_U[0] + TWO_OVER_PI * log(x)
    z = x * x
    return series(z, c.Y0_U) / series(z, c.Y0_V) + TWO_OVER_PI * _j0(x) * log(x)


def _y1(x: float) -> float:
    if x >= 2:
        return _bessel_large(x, 1, second=True)
    if x <= 1.0 / (1 << 54):
        return -TWO_OVER_PI / x
    z = x * x
    ratio = series(z, c.Y1_U) / series(z, c.Y1_V)
    return x * ratio + TWO_OVER_PI * (_j1(x) * log(x) - 1 / x)


def bessel_j(n: int, x: float) -> float:
    """Jn."""
    if isnan(x) or isinf(x):
        return x if isnan(x) else 0.0
    if n == 0:
        return _j0(x)
    if x == 0:
        return 0.0
    if n < 0:
        n, x = -n, -x
    if n == 1:
        return _j1(x)
    size = abs(x)
    if n > size:
        b = _j_small(n, size) if size < 1.0 / (1 << 29) else _j_down(n, size)
    elif size >= 2.0**302:
        b = _phase(n, size, second=False)
    else:
        a, b = _j0(size), _j1(size)
        for i in range(1, n):
            a, b = b, b * ((i + i) / size) - a
    return -b if x < 0 and n & 1 else b


def _phase(n: int, x: float, *, second: bool) -> float:
    """The leading term, for x so large that the others vanish."""
    s, k = sincos(x)
    terms = (s - k, -s - k, -s + k, s + k) if second else (k + s, -k + s, -k - s, k - s)
    return ONE_OVER_SQRT_PI * terms[n & 3] / root(x)


def _j_small(n: int, x: float) -> float:
    """(x/2)**n / n!"""
    if n > 33:
        return 0.0
    half = x * 0.5
    a, b = 1.0, half
    for i in range(2, n + 1):
        a *= i
        b *= half
    return b / a


def _j_down(n: int, x: float) -> float:
    """A continued fraction, then recurrence downwards."""
    w, h = (n + n) / x, 2 / x
    z = w + h
    q0, q1, k = w, w * z - 1, 1
    while q1 < 1e9:
        k += 1
        z += h
        q0, q1 = q1, z * q1 - q0
    t = 0.0
    for i in range(2 * (n + k), n + n - 1, -2):
        t = 1 / (i / x - t)
    a, b = t, 1.0
    bounded = n * log(abs((2 / x) * n)) < 7.09782712893383973096e02
    for i in range(n - 1, 0, -1):
        a, b = b, b * (i + i) / x - a
        if not bounded and b > 1e100:
            a /= b
            t /= b
            b = 1.0
    return t * _j0(x) / b


def bessel_y(n: int, x: float) -> float:
    """Yn."""
    if x < 0 or isnan(x):
        return NAN
    if x == INF:
        return 0.0
    if x == 0:
        return INF if n < 0 and n & 1 else -INF
    if n == 0:
        return _y0(x)
    negative = n < 0 and n & 1
    n = abs(n)
    a, b = _y0(x), _y1(x)
    if n > 1 and x >= 2.0**302:
        b = _phase(n, x, second=True)
    else:
        for i in range(1, n):
            if b == -INF:
                break
            a, b = b, ((i + i) / x) * b - a
    return -b if negative else b
