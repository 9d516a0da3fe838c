"""Options that several commands share, each declared once."""

from __future__ import annotations

from gomem.cli.command import Option

MODEL = Option(
    ("--model",), "model", "choice",
    "gc (the default): what the Go compiler does; textbook: what lessons say.",
    choices=("gc", "textbook"), default="gc",
)  # fmt: skip
SEED = Option(
    ("--seed",), "seed", "int",
    "Seed for addresses, map order and --sched random.", "N", default=0,
)  # fmt: skip
SCHED = Option(
    ("--sched",), "sched", "choice",
    "Which goroutine runs next: fifo (the default), first come, first served; random, by --seed.",
    choices=("fifo", "random"), default="fifo",
)  # fmt: skip
MAX_STEPS = Option(
    ("-n", "--max-steps"), "max_steps", "int",
    "Stop after N steps, a million by default; the trace up to there is kept.",
    "N", default=1_000_000,
)  # fmt: skip
STDIN = Option(
    ("--stdin",), "stdin", "text",
    "What the program reads from its standard input.", "FILE",
)  # fmt: skip
OUT = Option(("-o",), "out", "text", "Write to FILE instead of standard output.", "FILE")
COLOR = Option(
    ("--color",), "color", "choice", "Colours; NO_COLOR and FORCE_COLOR are honoured.",
    choices=("auto", "always", "never"), default="auto",
)  # fmt: skip
WIDTH = Option(("--width",), "width", "int", "Columns to fill.", "N")
ASCII = Option(("--ascii",), "ascii", "switch", "No character outside ASCII.", default=False)
PLAIN = Option(
    ("--plain",), "plain", "switch",
    "One fact per line, for grep and screen readers.", default=False,
)  # fmt: skip
JSON = Option(("-j", "--json"), "json", "switch", "One JSON document.", default=False)
DEBUG = Option(
    ("--debug",), "debug", "switch",
    "Show the Python traceback of an internal error.", default=False,
)  # fmt: skip
FILES = (
    "FILE... is one Go file, the files of one package, or a directory: its files are chosen as "
    "`go build` chooses them. - is standard input."
)
