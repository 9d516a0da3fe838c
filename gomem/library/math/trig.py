"""Circular and hyperbolic functions and their inverses, rounded as Go rounds them on amd64."""

from __future__ import annotations

from math import copysign, isinf, isnan

from gomem.library.math.elementary import (
    INF,
    LN2,
    NAN,
    bits_of,
    exp,
    from_bits,
    horner,
    log,
    log1p,
    root,
)

__all__ = ["acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "cos", "cosh", "sin",
           "sincos", "sinh", "tan", "tanh"]  # fmt: skip

PI = 3.14159265358979323846264338327950288419716939937510582097494459
FOUR_OVER_PI = 1.27323954473516268615107010698140931
# π/4 in three parts, the first two with few bits
PI4A, PI4B, PI4C = 7.85398125648498535156e-1, 3.77489470793079817668e-8, 2.69515142907905952645e-15
SIN = (1.58962301576546568060e-10, -2.50507477628578072866e-8, 2.75573136213857245213e-6,
       -1.98412698295895385996e-4, 8.33333333332211858878e-3,
       -1.66666666666666307295e-1)  # fmt: skip
COS = (-1.13585365213876817300e-11, 2.08757008419747316778e-9, -2.75573141792967388112e-7,
       2.48015872888517045348e-5, -1.38888888888730564116e-3,
       4.16666666666665929218e-2)  # fmt: skip
# 4/π in binary: the words after the point, and before them the 1
FOUR_OVER_PI_BITS = (
    0x0000000000000001, 0x45F306DC9C882A53, 0xF84EAFA3EA69BB81, 0xB6C52B3278872083,
    0xFCA2C757BD778AC3, 0x6E48DC74849BA5C0, 0x0C925DD413A32439, 0xFC3BD63962534E7D,
    0xD1046BEA5D768909, 0xD338E04D68BEFC82, 0x7323AC7306A673E9, 0x3908BF177BF25076,
    0x3FF12FFFBC0B301F, 0xDE5E2316B414DA3E, 0xDA6CFD9E4F96136E, 0x9E8C7ECD3CBFD45A,
    0xEA4F758FD7CBE2F6, 0x7A0E73EF14A525D4, 0xD7F6BF623F1ABA10, 0xAC06608DF8F6D757,
)  # fmt: skip
WORD = (1 << 64) - 1


def _reduce(x: float) -> tuple[int, float]:
    """The octant of x ≥ 0, made even, and what remains of x in it."""
    if x >= 1 << 29:
        return _reduce_large(x)
    j = int(x * FOUR_OVER_PI)
    j += j & 1
    y = float(j)
    return j & 7, ((x - y * PI4A) - y * PI4B) - y * PI4C


def _reduce_large(x: float) -> tuple[int, float]:
    """Payne and Hanek's reduction: 192 bits of 4/π, from the place where x begins to matter."""
    raw = bits_of(x)
    e = (raw >> 52) - 1023 - 52
    mant = raw & ((1 << 52) - 1) | 1 << 52
    digit, shift = divmod(e + 61, 64)
    words = FOUR_OVER_PI_BITS[digit : digit + 4]
    z0, z1, z2 = ((words[i] << shift & WORD) | (words[i + 1] >> (64 - shift)) for i in range(3))
    total = (z0 * mant << 64) + z1 * mant + (z2 * mant >> 64)
    hi, lo = total >> 64 & WORD, total & WORD
    j = hi >> 61
    hi = (hi << 3 | lo >> 61) & WORD
    zeros = 64 - hi.bit_length()
    frac = (hi << (zeros + 1) | lo >> (64 - (zeros + 1))) & WORD
    z = from_bits(frac >> 12 | (1023 - (zeros + 1)) << 52)
    if j & 1:
        j = (j + 1) & 7
        z -= 1
    return j, z * (PI / 4)


def _sin_series(z: float) -> float:
    zz = z * z
    return z + z * zz * horner(zz, *SIN)


def _cos_series(z: float) -> float:
    zz = z * z
    return 1.0 - 0.5 * zz + zz * zz * horner(zz, *COS)


def sin(x: float) -> float:
    """Sin."""
    if x == 0 or isnan(x):
        return x
    if isinf(x):
        return NAN
    j, z = _reduce(abs(x))
    negative = (x < 0) != (j > 3)
    j &= 3
    y = _cos_series(z) if j in (1, 2) else _sin_series(z)
    return -y if negative else y


def cos(x: float) -> float:
    """Cos."""
    if isnan(x) or isinf(x):
        return NAN
    j, z = _reduce(abs(x))
    negative = j > 3
    j &= 3
    negative ^= j > 1
    y = _sin_series(z) if j in (1, 2) else _cos_series(z)
    return -y if negative else y


def sincos(x: float) -> tuple[float, float]:
    """Sincos."""
    return (x, 1.0) if x == 0 else (NAN, NAN) if isnan(x) else (sin(x), cos(x))


def tan(x: float) -> float:
    """Tan."""
    if x == 0 or isnan(x):
        return x
    if isinf(x):
        return NAN
    j, z = _reduce(abs(x))
    zz = z * z
    y = z
    if zz > 1e-14:
        p = horner(zz, -1.30936939181383777646e4, 1.15351664838587416140e6,
                   -1.79565251976484877988e7)  # fmt: skip
        q = horner(zz, 1.0, 1.36812963470692954678e4, -1.32089234440210967447e6,
                   2.50083801823357915839e7, -5.38695755929454629881e7)  # fmt: skip
        y = z + z * (zz * p / q)
    if j & 2:
        y = -1 / y
    return -y if x < 0 else y


def _atan_small(x: float) -> float:
    """Atan for 0 ≤ x ≤ 0.66."""
    z = x * x
    p = horner(z, -8.750608600031904122785e-01, -1.615753718733365076637e+01,
               -7.500855792314704667340e+01, -1.228866684490136173410e+02,
               -6.485021904942025371773e+01)  # fmt: skip
    q = horner(z, 1.0, 2.485846490142306297962e+01, 1.650270098316988542046e+02,
               4.328810604912902668951e+02, 4.853903996359136964868e+02,
               1.945506571482613964425e+02)  # fmt: skip
    return x * (z * p / q) + x


def _atan_positive(x: float) -> float:
    if x <= 0.66:
        return _atan_small(x)
    if x > 2.41421356237309504880:
        return PI / 2 - _atan_small(1 / x) + 6.123233995736765886130e-17
    return PI / 4 + _atan_small((x - 1) / (x + 1)) + 0.5 * 6.123233995736765886130e-17


def atan(x: float) -> float:
    """Atan."""
    if x == 0:
        return x
    return _atan_positive(x) if x > 0 else -_atan_positive(-x)


def atan2(y: float, x: float) -> float:
    """Atan2."""
    if isnan(x) or isnan(y):
        return NAN
    if y == 0:
        return copysign(0.0 if x >= 0 and copysign(1, x) > 0 else PI, y)
    if x == 0:
        return copysign(PI / 2, y)
    if isinf(x):
        if isinf(y):
            return copysign(PI / 4 if x > 0 else 2.35619449019234492884698253745962716, y)
        return copysign(0.0 if x > 0 else PI, y)
    if isinf(y):
        return copysign(PI / 2, y)
    q = atan(y / x)
    if x < 0:
        return q + PI if q <= 0 else q - PI
    return q


def asin(x: float) -> float:
    """Asin."""
    if x == 0:
        return x
    size = -x if x < 0 else x  # keeps -0
    if not size <= 1:
        return NAN
    t = root(1 - size * size)
    t = PI / 2 - _atan_positive(t / size) if size > 0.7 else _atan_positive(size / t)
    return -t if x < 0 else t


def acos(x: float) -> float:
    """Acos."""
    return PI / 2 - asin(x)


def sinh(x: float) -> float:
    """Sinh."""
    if isnan(x):
        return x
    size = -x if x < 0 else x  # keeps -0
    if size > 21:
        t = exp(size) * 0.5
    elif size > 0.5:
        e = exp(size)
        t = (e - 1 / e) * 0.5
    else:
        sq = size * size
        t = horner(sq, -0.2630563213397497062819489e2, -0.2894211355989563807284660366e4,
                   -0.8991272022039509355398013511e5,
                   -0.6307673640497716991184787251e6)  # fmt: skip
        t *= size
        t /= horner(sq, 1.0, -0.173678953558233699533450911e3, 0.1521517378790019070696485176e5,
                    -0.6307673640497716991212077277e6)  # fmt: skip
    return -t if x < 0 else t


def cosh(x: float) -> float:
    """Cosh."""
    e = exp(abs(x))
    return e * 0.5 if abs(x) > 21 else (e + 1 / e) * 0.5


def tanh(x: float) -> float:
    """Tanh."""
    z = abs(x)
    if z > 0.5 * 8.8029691931113054295988e01:
        return -1.0 if x < 0 else 1.0
    if z >= 0.625:
        z = 1 - 2 / (exp(2 * z) + 1)
        return -z if x < 0 else z
    if x == 0:
        return x
    s = x * x
    p = horner(s, -9.64399179425052238628e-1, -9.92877231001918586564e1, -1.61468768441708447952e3)
    q = horner(s, 1.0, 1.12811678491632931402e2, 2.23548839060100448583e3, 4.84406305325125486048e3)
    return x + x * s * p / q


def acosh(x: float) -> float:
    """Acosh."""
    if not x >= 1:
        return NAN
    if x == 1:
        return 0.0
    if x >= 1 << 28:
        return log(x) + LN2
    if x > 2:
        return log(2 * x - 1 / (x + root(x * x - 1)))
    t = x - 1
    return log1p(t + root(2 * t + t * t))


def asinh(x: float) -> float:
    """Asinh."""
    if isnan(x) or isinf(x):
        return x
    size = -x if x < 0 else x  # keeps -0
    if size > 1 << 28:
        t = log(size) + LN2
    elif size > 2:
        t = log(2 * size + 1 / (root(size * size + 1) + size))
    elif size < 1.0 / (1 << 28):
        t = size
    else:
        t = log1p(size + size * size / (1 + root(1 + size * size)))
    return -t if x < 0 else t


def atanh(x: float) -> float:
    """Atanh."""
    size = -x if x < 0 else x  # keeps -0
    if not size <= 1:
        return NAN
    if size == 1:
        return copysign(INF, x)
    if size < 1.0 / (1 << 28):
        t = size
    elif size < 0.5:
        t = size + size
        t = 0.5 * log1p(t + t * size / (1 - size))
    else:
        t = 0.5 * log1p((size + size) / (1 - size))
    return -t if x < 0 else t
