"""Exponentials, logarithms, powers and roots, rounded as Go rounds them on amd64.

Go has its own algorithms (FreeBSD's msun and Cephes), and its results differ from the C library's
in the last bit. Exp, Log and Hypot are those of the assembly versions for processors with FMA.
The order of operations is part of the algorithm: do not simplify.
"""

from __future__ import annotations

from math import copysign, frexp, isinf, isnan, sqrt
from math import ldexp as c_ldexp
from struct import pack, unpack

__all__ = [
    "INF",
    "LN2",
    "NAN",
    "bits_of",
    "cbrt",
    "exp",
    "exp2",
    "expm1",
    "fma",
    "from_bits",
    "horner",
    "hypot",
    "ldexp",
    "log",
    "log1p",
    "modf",
    "power",
    "root",
]  # fmt: skip

INF = float("inf")
LN2 = 0.693147180559945309417232121458176568
LN2_HI = 6.93147180369123816490e-01
LN2_LO = 1.90821492927058770002e-10
LOG_COEFFICIENTS = (
    6.666666666666735130e-01, 3.999999999940941908e-01, 2.857142874366239149e-01,
    2.222219843214978396e-01, 1.818357216161805012e-01, 1.531383769920937332e-01,
    1.479819860511658591e-01,
)  # fmt: skip


def from_bits(b: int) -> float:
    """Float64frombits."""
    return unpack("<d", pack("<Q", b))[0]  # type: ignore[no-any-return]  # a float


def bits_of(f: float) -> int:
    """Float64bits."""
    return unpack("<Q", pack("<d", f))[0]  # type: ignore[no-any-return]  # an int


NAN = from_bits(0x7FF8000000000001)


def horner(x: float, *coefficients: float) -> float:
    """((c0·x + c1)·x + c2)…"""
    y = coefficients[0]
    for c in coefficients[1:]:
        y = y * x + c
    return y


def fma(x: float, y: float, z: float) -> float:
    """x·y + z, rounded once."""
    if not (abs(x) < INF and abs(y) < INF and abs(z) < INF):
        if isinf(z) and not (isnan(x) or isnan(y) or isinf(x) or isinf(y)):
            return z
        return x * y + z
    a, b = x.as_integer_ratio()
    c, d = y.as_integer_ratio()
    e, f = z.as_integer_ratio()
    n = a * c * f + e * b * d
    if n == 0:
        return x * y + z if x == 0 or y == 0 else 0.0
    try:
        return n / (b * d * f)  # Python rounds the quotient of integers correctly
    except OverflowError:
        return INF if n > 0 else -INF


def ldexp(f: float, e: int) -> float:
    """f·2**e."""
    try:
        return c_ldexp(f, e)
    except OverflowError:
        return copysign(INF, f)


def root(x: float) -> float:
    """Sqrt."""
    return sqrt(x) if x >= 0 else x if x == 0 else NAN


def modf(x: float) -> tuple[float, float]:
    """Modf: both parts have the sign of x; ±Inf leaves NaN."""
    if isnan(x):
        return x, x
    if isinf(x):
        return x, NAN
    whole = copysign(float(int(x)), x)
    return whole, copysign(x - whole, x)


def exp(x: float) -> float:
    """e**x, by a Taylor series after halving the argument four times."""
    if isnan(x) or x == INF:
        return x
    if x > 7.09782712893384e02:
        return INF
    if x < -800:
        return 0.0
    k = round(x * 1.4426950408889634073599246810018920)
    x = fma(-float(k), 0.69314718055966295651160180568695068359375, x)
    x = fma(-float(k), 0.28235290563031577122588448175013436025525412068e-12, x)
    x *= 0.0625
    y = 2.4801587301587301587e-5
    for c in (1.9841269841269841270e-4, 1.3888888888888888889e-3, 8.3333333333333333333e-3,
              4.1666666666666666667e-2, 1.6666666666666666667e-1, 0.5, 1.0):  # fmt: skip
        y = fma(x, y, c)
    x *= y
    for _ in range(3):
        x *= x + 2.0
    x = fma(x + 2.0, x, 1.0)
    e = k + 0x3FF
    if e >= 0x7FF:
        return INF
    if e > 0:
        return x * from_bits(e << 52)
    if e < -52:
        return 0.0
    return x * from_bits((e + 0x3FE) << 52) * from_bits(1 << 52)


def exp_multi(hi: float, lo: float, k: int) -> float:
    """e**(hi-lo) · 2**k for a small hi-lo."""
    r = hi - lo
    t = r * r
    c = r - t * horner(t, 4.13813679705723846039e-08, -1.65339022054652515390e-06,
                       6.61375632143793436117e-05, -2.77777777770155933842e-03,
                       1.66666666666666657415e-01)  # fmt: skip
    return ldexp(1 - ((lo - (r * c) / (2 - c)) - hi), k)


def exp2(x: float) -> float:
    """2**x."""
    if isnan(x):
        return x
    if x > 1.0239999999999999e03:
        return INF
    if x < -1.0740e03:
        return 0.0
    k = int(x + 0.5) if x > 0 else int(x - 0.5) if x < 0 else 0
    t = x - k
    return exp_multi(t * LN2_HI, -t * LN2_LO, k)


def expm1(x: float) -> float:
    """e**x - 1."""
    if isnan(x) or x == INF:
        return x
    if x == -INF:
        return -1.0
    size = abs(x)
    if size >= 3.88162421113569373274e01:
        if x < 0:
            return -1.0
        if size >= 7.09782712893383973096e02:
            return INF
    c, k = 0.0, 0
    if size > 3.46573590279972654709e-01:
        if size < 1.03972077083991796413:
            k = -1 if x < 0 else 1
            hi, lo = (x + LN2_HI, -LN2_LO) if x < 0 else (x - LN2_HI, LN2_LO)
        else:
            k = int(1.44269504088896338700 * x + (-0.5 if x < 0 else 0.5))
            hi, lo = x - k * LN2_HI, k * LN2_LO
        x = hi - lo
        c = (hi - x) - lo
    elif size < 1.0 / (1 << 54):
        return x
    return _expm1_reduced(x, c, k)


def _expm1_reduced(x: float, c: float, k: int) -> float:
    """e**(x+c) · 2**k - 1 for |x| up to half of ln 2."""
    hfx = 0.5 * x
    hxs = x * hfx
    r1 = 1 + hxs * horner(hxs, -2.01099218183624371326e-07, 4.00821782732936239552e-06,
                          -7.93650757867487942473e-05, 1.58730158725481460165e-03,
                          -3.33333333333331316428e-02)  # fmt: skip
    t = 3 - r1 * hfx
    e = hxs * ((r1 - t) / (6.0 - x * t))
    if k == 0:
        return x - (x * e - hxs)
    e = x * (e - c) - c
    e -= hxs
    if k == -1:
        return 0.5 * (x - e) - 0.5
    if k == 1:
        return -2 * (e - (x + 0.5)) if x < -0.25 else 1 + 2 * (x - e)
    if k <= -2 or k > 56:
        return _scaled(1 - (e - x), k) - 1
    if k < 20:
        t = from_bits(0x3FF0000000000000 - (0x20000000000000 >> k))
        return _scaled(t - (e - x), k)
    y = x - (e + from_bits((0x3FF - k) << 52))
    return _scaled(y + 1, k)


def _scaled(y: float, k: int) -> float:
    """Add k to y's exponent, bits and all."""
    return from_bits((bits_of(y) + (k << 52)) & 0xFFFFFFFFFFFFFFFF)


def log(x: float) -> float:
    """The natural logarithm. The exponent of a subnormal is taken as it stands, as Go does."""
    if isnan(x) or x == INF:
        return x
    if x == 0:
        return -INF
    if x < 0:
        return NAN
    raw = bits_of(x)
    f = from_bits(raw & 0x000FFFFFFFFFFFFF | 0x3FE0000000000000)
    k = float((raw >> 52) - 0x3FE)
    if f <= 7.07106781186547524401e-01:
        k -= 1
        f *= 2
    f -= 1
    l1, l2, l3, l4, l5, l6, l7 = LOG_COEFFICIENTS
    s = f / (2 + f)
    s2 = s * s
    s4 = s2 * s2
    t1 = s2 * (l1 + s4 * (l3 + s4 * (l5 + s4 * l7)))
    t2 = s4 * (l2 + s4 * (l4 + s4 * l6))
    hfsq = 0.5 * f * f
    return k * LN2_HI - ((hfsq - (s * (hfsq + (t1 + t2)) + k * LN2_LO)) - f)


def log1p(x: float) -> float:
    """log(1 + x)."""
    if x < -1 or isnan(x):
        return NAN
    if x == -1:
        return -INF
    if x == INF:
        return x
    size = abs(x)
    k, f, iu, c = 1, 0.0, 0, 0.0
    if size < 4.142135623730950488017e-01:
        if size < 1.0 / (1 << 29):
            return x if size < 1.0 / (1 << 54) else x - x * x * 0.5
        if x > -2.928932188134524755992e-01:
            k, f, iu = 0, x, 1
    if k:
        u = 1.0 + x if size < 1 << 53 else x
        iu = bits_of(u)
        k = (iu >> 52) - 1023
        if size < 1 << 53:
            c = (1.0 - (u - x) if k > 0 else x - (u - 1.0)) / u
        iu &= 0x000FFFFFFFFFFFFF
        if iu < 0x0006A09E667F3BCD:
            u = from_bits(iu | 0x3FF0000000000000)
        else:
            k += 1
            u = from_bits(iu | 0x3FE0000000000000)
            iu = (0x0010000000000000 - iu) >> 2
        f = u - 1.0
    return _log1p_reduced(f, k, c, near_one=iu == 0)


def _log1p_reduced(f: float, k: int, c: float, *, near_one: bool) -> float:
    """k·ln 2 + log(1 + f) + c."""
    hfsq = 0.5 * f * f
    if near_one:
        if f == 0:
            return k * LN2_HI + (c + k * LN2_LO) if k else 0.0
        r = hfsq * (1.0 - 0.66666666666666666 * f)
        return f - r if k == 0 else k * LN2_HI - ((r - (k * LN2_LO + c)) - f)
    s = f / (2.0 + f)
    z = s * s
    r = z * horner(z, *reversed(LOG_COEFFICIENTS))
    if k == 0:
        return f - (hfsq - s * (hfsq + r))
    return k * LN2_HI - ((hfsq - (s * (hfsq + r) + (k * LN2_LO + c))) - f)


def _odd(x: float) -> bool:
    return abs(x) < 1 << 53 and x == int(x) and int(x) & 1 == 1


def power(x: float, y: float) -> float:  # noqa: C901 (table of special cases)
    """x**y."""
    if y == 0 or x == 1:
        return 1.0
    if y == 1:
        return x
    if isnan(x) or isnan(y):
        return NAN
    if x == 0:
        odd = copysign(1, x) < 0 and _odd(y)
        if y < 0:
            return -INF if odd else INF
        return x if odd else 0.0
    if isinf(y):
        return 1.0 if x == -1 else 0.0 if (abs(x) < 1) == (y > 0) else INF
    if isinf(x):
        if x < 0:
            return power(1 / x, -y)
        return 0.0 if y < 0 else INF
    if y == 0.5:
        return root(x)
    if y == -0.5:
        return 1 / root(x) if x > 0 else NAN
    return _power(x, y)


def _power(x: float, y: float) -> float:
    """The integer part of y by repeated squaring, the rest by Exp and Log."""
    whole, rest = modf(abs(y))
    if rest != 0 and x < 0:
        return NAN
    if whole >= 1 << 63:
        return 1.0 if x == -1 else 0.0 if (abs(x) < 1) == (y > 0) else INF
    a, ae = 1.0, 0
    if rest != 0:
        if rest > 0.5:
            rest -= 1
            whole += 1
        a = exp(rest * log(x))
    m, e = frexp(x)
    i = int(whole)
    while i:
        if not -(1 << 12) <= e <= 1 << 12:
            ae += e
            break
        if i & 1:
            a *= m
            ae += e
        m *= m
        e <<= 1
        if m < 0.5:
            m += m
            e -= 1
        i >>= 1
    if y < 0:
        a = 1 / a if a else copysign(INF, a)
        ae = -ae
    return ldexp(a, ae)


def cbrt(x: float) -> float:
    """The cube root."""
    if x == 0 or isnan(x) or isinf(x):
        return x
    size = abs(x)
    t = from_bits(bits_of(size) // 3 + (715094163 << 32))
    if size < 2.22507385850720138309e-308:
        t = float(1 << 54) * size
        t = from_bits(bits_of(t) // 3 + (696219795 << 32))
    r = t * t / size
    s = 5.42857142857142815906e-01 + r * t
    t *= 3.57142857142857150787e-01 + 1.60714285714285720630 / (
        s + 1.41428571428571436819 + -7.05306122448979611050e-01 / s
    )
    t = from_bits((bits_of(t) & (0xFFFFFFFFC << 28)) + (1 << 30))
    s = t * t
    r = size / s
    w = t + t
    r = (r - t) / (w + r)
    return copysign(t + t * r, x)


def hypot(p: float, q: float) -> float:
    """sqrt(p·p + q·q)."""
    p, q = abs(p), abs(q)
    if p == INF or q == INF:
        return INF
    if isnan(p) or isnan(q):
        return NAN
    if p < q:
        p, q = q, p
    if p == 0:
        return 0.0
    q /= p
    return p * sqrt(1.0 + q * q)
