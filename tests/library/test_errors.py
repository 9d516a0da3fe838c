"""The natives of errors, sort, os and the package table."""

from __future__ import annotations

import pytest
from library import values
from library.fake import slice_of

from gomem import library
from gomem.library.abi import Exit, GoPanic


def test_assign_to_interface_and_struct():
    rt, native = values.machine(), library.native("errors")
    rt.types[rt.t("main.Err")].comparable = True
    err = (rt.t("main.Err"), [7])
    cell = [None]
    assert native.assign(rt, err, (rt.t("*error"), (cell, 0)))
    assert cell == [err]
    target = [0]
    assert native.assign(rt, err, (rt.t("*main.Err"), target))
    assert target == [7]
    assert target is not err[1]
    assert not native.assign(rt, err, (rt.t("**main.PErr"), (cell, 0)))


@pytest.mark.parametrize(
    ("target", "text"),
    [
        (None, b"errors: target cannot be nil"),
        (("int", 3), b"errors: target must be a non-nil pointer"),
        (("*error", None), b"errors: target must be a non-nil pointer"),
        (("*int", ([0], 0)), b"errors: *target must be interface or implement error"),
    ],
)
def test_bad_targets(target, text):
    rt, native = values.machine(), library.native("errors")
    with pytest.raises(GoPanic) as panic:
        native.checkTarget(rt, target and (rt.t(target[0]), target[1]))
    assert panic.value.value == (rt.t("string"), text)


def test_swap_keeps_the_lists():
    rt, native = values.machine(), library.native("sort")
    a, b = [1, [2]], [3, [4]]
    rt.struct("main.In", "v int")
    rt.struct("main.Out", "a int; b main.In")
    x = (rt.t("[]main.Out"), slice_of([a, b]))
    inner = a[1]
    native.swap(rt, x, 0, 1)
    assert (a, b) == ([3, [4]], [1, [2]])
    assert a[1] is inner


def test_floats_sort_with_nan_first():
    native = library.native("sort")
    x = slice_of([2.0, float("nan"), -1.0])
    native.Float64s(None, x)
    assert x[0][1:] == [-1.0, 2.0]


def test_exit():
    with pytest.raises(Exit) as done:
        library.native("os").Exit(None, 256 + 3)
    assert done.value.code == 3


def test_packages():
    assert library.find("strings")
    assert library.find("net/http") is None
    assert library.is_std("net/http")
    assert not library.is_std("example.com/x")
    assert "Lines" in library.names("strings")
    assert library.names("net/http") is None
    assert library.native("io") is None
    for path in library.PACKAGES:
        assert library.is_std(path)
        assert library.names(path)
