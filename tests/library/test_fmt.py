"""fmt's natives against the record of the real package."""

from __future__ import annotations

from library import recorded, values
from library.fake import slice_of

from gomem.library.fmt import native


def operand(rt, expr):
    """The interface value of an expression of VALUES."""
    if expr == "nil":
        return None
    _, kind, v = next(row for row in values.VALUES if row[0] == expr)
    return rt.t(kind), v(rt) if callable(v) else v


def encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def test_every_verb_and_flag():
    rt = values.machine()
    record = recorded.load("fmt")
    wrong, count = [], 0
    for (expr, _, _), row in zip(values.VALUES, record["Format"], strict=True):
        arg = slice_of([operand(rt, expr)])
        for f, want in zip(values.formats(), row, strict=True):
            got = rt.call(native.Sprintf, encoded(f), arg).decode("latin-1")
            count += 1
            if want is not None and got != want:
                wrong.append((f, expr, got, want))
    assert not wrong, (len(wrong), count, wrong[:20])


def test_print_and_println():
    rt = values.machine()
    for (expr, _, _), (line, plain) in zip(
        values.VALUES, recorded.load("fmt")["Println"], strict=True
    ):
        x = operand(rt, expr)
        assert rt.call(native.Sprintln, slice_of([x, x])).decode("latin-1") == line
        args = slice_of([x, x, (rt.t("string"), b"s"), x])
        assert rt.call(native.Sprint, args).decode("latin-1") == plain
        rt.output = b""
        rt.call(native.Println, slice_of([x, x]))
        assert rt.output.decode("latin-1") == line


def test_operands():
    rt = values.machine()
    for (f, exprs), want in zip(values.CALLS, recorded.load("fmt")["Calls"], strict=True):
        args = slice_of([operand(rt, e) for e in exprs])
        got = rt.call(native.Sprintf, encoded(f), args).decode("latin-1")
        assert got == want, f


def test_errorf():
    rt = values.machine()
    names = {0: "*errors.errorString", 1: "*fmt.wrapError"}
    for (f, exprs), want in zip(values.ERRORFS, recorded.load("fmt")["Errorf"], strict=True):
        args = slice_of([operand(rt, e) for e in exprs])
        text, wrapped = rt.call(native.errorf, encoded(f), args)
        kind = names.get(wrapped[2], "*fmt.wrapErrors")
        assert f"{kind} {text.decode('latin-1')}" == want, f
