"""Constants: exact arithmetic, kinds, rounding and text."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest

from gomem.types import constant
from gomem.types.constant import BigFloat, Complex, binary_op, compare, make_from_literal


@pytest.mark.parametrize(
    ("literal", "kind", "value"),
    [
        ("1_000", "INT", 1000),
        ("017", "INT", 15),
        ("0o17", "INT", 15),
        ("0b101", "INT", 5),
        ("0xFF", "INT", 255),
        ("1.5", "FLOAT", Fraction(3, 2)),
        ("0x1p-2", "FLOAT", Fraction(1, 4)),
        ("0x.8p1", "FLOAT", Fraction(1)),
        ("1e3", "FLOAT", Fraction(1000)),
        ("2i", "IMAG", Complex(0, Fraction(2))),
        ("010i", "IMAG", Complex(0, Fraction(10))),
        ("'a'", "CHAR", 97),
        (r"'\n'", "CHAR", 10),
        (r"'\u00e9'", "CHAR", 0xE9),
        (r"'\377'", "CHAR", 255),
        (r'"a\x00\xff\u00e9"', "STRING", b"a\x00\xff\xc3\xa9"),
        ("`a\r\\n`", "STRING", b"a\\n"),
    ],
)
def test_literals(literal: str, kind: str, value: object) -> None:
    assert make_from_literal(literal, kind) == value


def test_literals_of_many_digits() -> None:
    assert make_from_literal("9" * 9000, "INT") == 10**9000 - 1


@pytest.mark.parametrize(
    ("x", "op", "y", "result"),
    [
        (7, "/=", -2, -3),
        (-7, "%", 2, -1),
        (7, "/", 2, Fraction(7, 2)),
        (6, "&^", 2, 4),
        (1, "+", Fraction(1, 2), Fraction(3, 2)),
        (b"a", "+", b"b", b"ab"),
        (True, "&&", False, False),
        (True, "||", False, True),
        (Complex(0, 1), "*", Complex(0, 1), Complex(-1, 0)),
        (1, "+", Complex(0, 2), Complex(1, 2)),
        (None, "+", 1, None),
    ],
)
def test_binary(x: object, op: str, y: object, result: object) -> None:
    assert binary_op(x, op, y) == result


def test_complex_quotient() -> None:
    q = binary_op(Complex(1, 2), "/", Complex(3, 4))
    assert q == Complex(Fraction(11, 25), Fraction(2, 25))


def test_unary() -> None:
    assert constant.unary_op("^", 1, 8) == 254
    assert constant.unary_op("^", 1) == -2
    assert constant.unary_op("-", Complex(1, -1)) == Complex(-1, 1)
    assert constant.unary_op("!", True) is False


def test_huge_floats_have_512_bits() -> None:
    big = make_from_literal("1e5000", "FLOAT")
    assert isinstance(big, BigFloat)
    quotient = binary_op(big, "/", make_from_literal("1e4999", "FLOAT"))
    assert constant.to_int(quotient) == 10
    assert binary_op(big, "+", 1) == big
    assert compare(big, ">", 1)
    assert compare(binary_op(big, "-", big), "==", 0)
    assert constant.string(big) == "1e+5000"
    assert constant.float64_val(big) == math.inf
    assert constant.float64_val(make_from_literal("1e-5000", "FLOAT")) == 0


def test_rounding_happens_once() -> None:
    assert constant.float32_val(make_from_literal("0.1", "FLOAT")) == 0.10000000149011612
    assert constant.float32_val(2**24 + 1) == 2**24
    # halfway between two float32 in float64, but not exactly
    x = binary_op(1 + Fraction(1, 2**24), "+", Fraction(1, 2**80))
    assert constant.float32_val(x) == 1 + 2**-23
    assert constant.float64_val(make_from_literal("5e-324", "FLOAT")) == 5e-324
    assert constant.float32_val(make_from_literal("3.5e38", "FLOAT")) == math.inf


def test_kinds() -> None:
    kinds = [None, True, b"", 1, Fraction(1), Complex(1, 0)]
    names = ["unknown", "bool", "string", "int", "float", "complex"]
    assert [constant.kind(v) for v in kinds] == names
    assert constant.to_int(Fraction(4, 2)) == 2
    assert constant.to_int(Fraction(1, 2)) is None
    assert constant.to_int(Complex(Fraction(3), 0)) == 3
    assert constant.to_float(Complex(1, 1)) is None
    assert constant.to_complex(2) == Complex(2, 0)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (10**30, "1" + "0" * 30),
        (Fraction(1, 3), "0.333333"),
        (Fraction(10**20), "1e+20"),
        (Fraction(200001, 2), "100000.5"),
        (Fraction(1, 10**7), "1e-07"),
        (Complex(1, Fraction(1, 2)), "(1 + 0.5i)"),
        (b'a"\n\xff\xe2\x80\x8b', r'"a\"\n\xff\u200b"'),
        (b"x" * 80, '"' + "x" * 68 + "..."),
    ],
)
def test_text(value: object, text: str) -> None:
    assert constant.string(value) == text
