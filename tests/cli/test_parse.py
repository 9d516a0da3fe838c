"""The two parsers: what the fast one accepts, click reads in the same way."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gomem.cli.clickside import parse_slowly
from gomem.cli.parse import parse
from gomem.cli.table import COMMANDS, load
from gomem.errors import UsageError

TRACE = load("trace")
WORDS = st.sampled_from(
    [
        "demo.go", "-", "--plain", "--json", "-j", "--steps", "3..7", "..4", "5", "--show",
        "heap,stack", "heap", "-n", "100", "--seed=-3", "--seed", "-3", "--width=80", "--model",
        "gc", "textbook", "--color=never", "-o", "out.txt", "--", "--addresses", "--nothing", "-i",
        "--model=", "--plain=1", "", "b.go", "--until", "b.go:7", "7:", ":7", "--sched", "random",
        "--goroutine", "3",
    ]
)  # fmt: skip


@given(st.lists(WORDS, max_size=7))
def test_both_parsers_agree(argv):
    fast = parse(TRACE, argv)
    if fast is None:
        return
    try:
        slow = parse_slowly(TRACE, argv)
    except UsageError as e:
        raise AssertionError(f"click refuses {argv}: {e}") from e
    assert slow == fast


def test_every_command_has_help_for_every_option():
    for name in COMMANDS:
        command = load(name)
        assert command.name == name
        assert command.summary
        assert all(o.help.endswith(".") or o.help.endswith("'.") for o in command.options)
        flags = [f for o in command.options for f in o.flags]
        assert len(flags) == len(set(flags))


def test_files_are_a_tuple():
    values = parse(TRACE, ["a.go", "--plain", "b.go", "--until", "b.go:7", "--", "c.go"])
    assert values["files"] == ("a.go", "b.go")
    assert values["until"] == ("b.go", 7)
    assert values["args"] == ["c.go"]
    assert parse(TRACE, ["a.go", "--until", "7"])["until"] == ("", 7)
    assert parse(TRACE, []) is None
    for wrong in ("x", ":7", "b.go:", "b.go:x", ""):
        assert parse(TRACE, ["a.go", "--until", wrong]) is None
