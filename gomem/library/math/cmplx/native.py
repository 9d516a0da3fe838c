"""Package math/cmplx, after the formulas of the Cephes library; infinities and NaNs by C99."""
# ruff: noqa: N802, D103 (natives bear the names that cmplx.go declares)

from __future__ import annotations

from math import copysign, isinf, isnan, pi, sqrt

from gomem.library.math import elementary, trig
from gomem.library.math import native as math
from gomem.library.math.elementary import INF, NAN, bits_of, from_bits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import Runtime

BOTH_NAN, BOTH_INF = complex(NAN, NAN), complex(INF, INF)
LOG10E = 0.434294481903251827651128918916605082
PI1, PI2, PI3 = 3.141592502593994, 1.5099578831723193e-07, 1.0780605716316238e-14
EPSILON = 1.0 / (1 << 53)


def Abs(rt: Runtime, x: complex) -> float:
    return math.Hypot(rt, x.real, x.imag)


def Phase(rt: Runtime, x: complex) -> float:
    return trig.atan2(x.imag, x.real)


def Polar(rt: Runtime, x: complex) -> tuple[float, float]:
    return Abs(rt, x), Phase(rt, x)


def Rect(rt: Runtime, r: float, angle: float) -> complex:
    s, c = _sincos(angle)
    return complex(r * c, r * s)


def Conj(rt: Runtime, x: complex) -> complex:
    return complex(x.real, -x.imag)


def Inf(rt: Runtime) -> complex:
    return BOTH_INF


def NaN(rt: Runtime) -> complex:
    return BOTH_NAN


def IsInf(rt: Runtime, x: complex) -> bool:
    return isinf(x.real) or isinf(x.imag)


def IsNaN(rt: Runtime, x: complex) -> bool:
    return not IsInf(rt, x) and (isnan(x.real) or isnan(x.imag))


def _sincos(x: float) -> tuple[float, float]:
    return (NAN, NAN) if isinf(x) or isnan(x) else trig.sincos(x)


def _over(x: float, y: float) -> float:
    """`x / y`; y may be zero."""
    if y:
        return x / y
    return NAN if not x or isnan(x) else copysign(INF, x) * copysign(1, y)


def _sinh_cosh(x: float) -> tuple[float, float]:
    if abs(x) <= 0.5:
        return trig.sinh(x), trig.cosh(x)
    e = elementary.exp(x)
    inverse = _over(0.5, e)
    e *= 0.5
    return e - inverse, e + inverse


def _square(x: complex) -> tuple[float, float]:
    a, b = x.real, x.imag
    return a * a - b * b, a * b + b * a


def Sqrt(rt: Runtime, x: complex) -> complex:
    a, b = x.real, x.imag
    if b == 0:
        if a == 0:
            return complex(0, b)
        if a < 0:
            return complex(0, copysign(sqrt(-a), b))
        return complex(math.Sqrt(rt, a), b)
    if isinf(b):
        return complex(INF, b)
    if a == 0:
        if b < 0:
            r = sqrt(-0.5 * b)
            return complex(r, -r)
        r = math.Sqrt(rt, 0.5 * b)
        return complex(r, r)
    # Scaled, so that neither the sum of the squares overflows nor its root loses bits.
    if abs(a) > 4 or abs(b) > 4:
        a, b, scale = a * 0.25, b * 0.25, 2.0
    else:
        a, b, scale = a * 2.0**54, b * 2.0**54, 2.0**-27
    r = math.Hypot(rt, a, b)
    if a > 0:
        t = math.Sqrt(rt, 0.5 * r + 0.5 * a)
        r = scale * abs(_over(0.5 * b, t))
        t *= scale
    else:
        r = math.Sqrt(rt, 0.5 * r - 0.5 * a)
        t = scale * abs(_over(0.5 * b, r))
        r *= scale
    return complex(t, -r if b < 0 else r)


def Log(rt: Runtime, x: complex) -> complex:
    return complex(elementary.log(Abs(rt, x)), Phase(rt, x))


def Log10(rt: Runtime, x: complex) -> complex:
    z = Log(rt, x)
    return complex(LOG10E * z.real, LOG10E * z.imag)


def Exp(rt: Runtime, x: complex) -> complex:
    re, im = x.real, x.imag
    if isinf(re):
        if re > 0 and im == 0:
            return x
        if isinf(im) or isnan(im):
            return complex(0, copysign(0, im)) if re < 0 else complex(INF, NAN)
    elif isnan(re) and im == 0:
        return complex(NAN, im)
    return Rect(rt, elementary.exp(re), im)


def Pow(rt: Runtime, x: complex, y: complex) -> complex:
    if x == 0:
        if IsNaN(rt, y):
            return BOTH_NAN
        if y.real == 0:
            return complex(1)
        if y.real < 0:
            return complex(INF, 0) if y.imag == 0 else BOTH_INF
        return complex(0)
    modulus = Abs(rt, x)
    if modulus == 0:
        return complex(0)
    r = math.Pow(rt, modulus, y.real)
    arg = Phase(rt, x)
    theta = y.real * arg
    if y.imag != 0:
        r *= elementary.exp(-y.imag * arg)
        theta += y.imag * elementary.log(modulus)
    return Rect(rt, r, theta)


def Sin(rt: Runtime, x: complex) -> complex:
    re, im = x.real, x.imag
    odd = isinf(re) or isnan(re)
    if im == 0 and odd:
        return complex(NAN, im)
    if isinf(im):
        if re == 0:
            return x
        if odd:
            return complex(NAN, im)
    elif re == 0 and isnan(im):
        return x
    s, c = _sincos(re)
    sh, ch = _sinh_cosh(im)
    return complex(s * ch, c * sh)


def Sinh(rt: Runtime, x: complex) -> complex:
    re, im = x.real, x.imag
    odd = isinf(im) or isnan(im)
    if re == 0 and odd:
        return complex(re, NAN)
    if isinf(re):
        if im == 0:
            return x
        if odd:
            return complex(re, NAN)
    elif im == 0 and isnan(re):
        return complex(NAN, im)
    s, c = _sincos(im)
    sh, ch = _sinh_cosh(re)
    return complex(c * sh, s * ch)


def Cos(rt: Runtime, x: complex) -> complex:
    re, im = x.real, x.imag
    odd = isinf(re) or isnan(re)
    if im == 0 and odd:
        return complex(NAN, -im * copysign(0, re))
    if isinf(im):
        if re == 0:
            return complex(INF, -re * copysign(0, im))
        if odd:
            return complex(INF, NAN)
    elif re == 0 and isnan(im):
        return complex(NAN, 0)
    s, c = _sincos(re)
    sh, ch = _sinh_cosh(im)
    return complex(c * ch, -s * sh)


def Cosh(rt: Runtime, x: complex) -> complex:
    re, im = x.real, x.imag
    odd = isinf(im) or isnan(im)
    if re == 0 and odd:
        return complex(NAN, re * copysign(0, im))
    if isinf(re):
        if im == 0:
            return complex(INF, im * copysign(0, re))
        if odd:
            return complex(INF, NAN)
    elif im == 0 and isnan(re):
        return complex(NAN, im)
    s, c = _sincos(im)
    sh, ch = _sinh_cosh(re)
    return complex(c * ch, s * sh)


def Tan(rt: Runtime, x: complex) -> complex:
    re, im = x.real, x.imag
    if isinf(im):
        if isinf(re) or isnan(re):
            return complex(copysign(0, re), copysign(1, im))
        return complex(copysign(0, _sincos(2 * re)[0]), copysign(1, im))
    if re == 0 and isnan(im):
        return x
    s, c = _sincos(2 * re)
    d = c + trig.cosh(2 * im)
    if abs(d) < 0.25:
        d = _tan_series(x)
    if d == 0:
        return BOTH_INF
    return complex(s / d, trig.sinh(2 * im) / d)


def Tanh(rt: Runtime, x: complex) -> complex:
    re, im = x.real, x.imag
    if isinf(re):
        if isinf(im) or isnan(im):
            return complex(copysign(1, re), copysign(0, im))
        return complex(copysign(1, re), copysign(0, _sincos(2 * im)[0]))
    if im == 0 and isnan(re):
        return x
    s, c = _sincos(2 * im)
    d = trig.cosh(2 * re) + c
    if d == 0:
        return BOTH_INF
    return complex(trig.sinh(2 * re) / d, s / d)


def Cot(rt: Runtime, x: complex) -> complex:
    s, c = _sincos(2 * x.real)
    d = trig.cosh(2 * x.imag) - c
    if abs(d) < 0.25:
        d = _tan_series(x)
    if d == 0:
        return BOTH_INF
    return complex(s / d, -trig.sinh(2 * x.imag) / d)


def _reduce_pi(x: float) -> float:
    """`x` minus the nearest multiple of pi."""
    if abs(x) < 1 << 30:
        t = float(int(x / pi + 0.5))
        return ((x - t * PI1) - t * PI2) - t * PI3
    if isinf(x) or isnan(x):
        return NAN
    bits = bits_of(x)
    exponent = (bits >> 52 & 0x7FF) - 1023 - 52
    mantissa = bits & ((1 << 52) - 1) | 1 << 52
    # 192 bits of 1/pi, from the first on that matters.
    inverse = 0
    for word in trig.FOUR_OVER_PI_BITS:
        inverse = inverse << 64 | word
    inverse >>= 2
    low = 64 * len(trig.FOUR_OVER_PI_BITS) - (exponent + 64) - 192
    window = (inverse >> low if low >= 0 else inverse << -low) & (1 << 192) - 1
    z0, z1, z2 = (window >> s & (1 << 64) - 1 for s in (128, 64, 0))
    fraction = (z0 * mantissa << 64) + z1 * mantissa + (z2 * mantissa >> 64) & (1 << 128) - 1
    high = fraction >> 64
    leading = 64 - high.bit_length()
    high = (fraction << leading + 1) >> 64 & (1 << 64) - 1
    reduced = from_bits(high >> 12 | (1023 - leading - 1) << 52)
    return pi * (reduced - 1 if reduced > 0.5 else reduced)


def _tan_series(z: complex) -> float:
    """cosh(2y) + cos(2x) where the sum would lose its digits: as a Taylor series."""
    x = _reduce_pi(abs(2 * z.real))
    y = abs(2 * z.imag)
    x *= x
    y *= y
    x2 = y2 = f = 1.0
    n = d = t = 0.0
    while True:
        for sign in (1, -1):
            n += 1
            f *= n
            n += 1
            f *= n
            x2 *= x
            y2 *= y
            t = _over(y2 + sign * x2, f)
            d += t
        if not abs(_over(t, d)) > EPSILON:
            return d


def Asin(rt: Runtime, x: complex) -> complex:
    re, im = x.real, x.imag
    if im == 0 and abs(re) <= 1:
        return complex(trig.asin(re), im)
    if re == 0 and abs(im) <= 1:
        return complex(re, trig.asinh(im))
    if isnan(im):
        if re == 0:
            return complex(re, NAN)
        return complex(NAN, re) if isinf(re) else BOTH_NAN
    if isinf(im):
        if isnan(re):
            return x
        return complex(copysign(pi / 4 if isinf(re) else 0, re), im)
    if isinf(re):
        return complex(copysign(pi / 2, re), copysign(re, im))
    a, b = _square(x)
    root = Sqrt(rt, complex(1 - a, -b))
    w = Log(rt, complex(-im + root.real, re + root.imag))
    return complex(w.imag, -w.real)


def Asinh(rt: Runtime, x: complex) -> complex:
    re, im = x.real, x.imag
    if im == 0 and abs(re) <= 1:
        return complex(trig.asinh(re), im)
    if re == 0 and abs(im) <= 1:
        return complex(re, trig.asin(im))
    if isinf(re):
        if isnan(im):
            return x
        return complex(re, copysign(pi / 4 if isinf(im) else 0, im))
    if isnan(re):
        if im == 0:
            return x
        return complex(im, re) if isinf(im) else BOTH_NAN
    if isinf(im):
        return complex(copysign(im, re), copysign(pi / 2, im))
    a, b = _square(x)
    root = Sqrt(rt, complex(1 + a, b))
    return Log(rt, complex(re + root.real, im + root.imag))


def Acos(rt: Runtime, x: complex) -> complex:
    w = Asin(rt, x)
    return complex(pi / 2 - w.real, -w.imag)


def Acosh(rt: Runtime, x: complex) -> complex:
    if x == 0:
        return complex(0, copysign(pi / 2, x.imag))
    w = Acos(rt, x)
    return complex(-w.imag, w.real) if w.imag <= 0 else complex(w.imag, -w.real)


def Atan(rt: Runtime, x: complex) -> complex:
    re, im = x.real, x.imag
    if im == 0:
        return complex(trig.atan(re), im)
    if re == 0 and abs(im) <= 1:
        return complex(re, trig.atanh(im))
    if isinf(im) or isinf(re):
        return complex(NAN if isnan(re) else copysign(pi / 2, re), copysign(0, im))
    if isnan(re) or isnan(im):
        return BOTH_NAN
    square = re * re
    a = 1 - square - im * im
    if a == 0:
        return BOTH_NAN
    w = _reduce_pi(0.5 * trig.atan2(2 * re, a))
    t = im - 1
    b = square + t * t
    if b == 0:
        return BOTH_NAN
    t = im + 1
    return complex(w, 0.25 * elementary.log((square + t * t) / b))


def Atanh(rt: Runtime, x: complex) -> complex:
    z = Atan(rt, complex(-x.imag, x.real))
    return complex(z.imag, -z.real)
