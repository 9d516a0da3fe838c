"""All commands, by name. A command's module is imported when the command is used."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.cli.command import Command

__all__ = ["COMMANDS", "OVERVIEW", "load"]

COMMANDS = {
    "trace": "show every segment after every step",
    "escape": "show where every value lives, and why",
    "run": "run as the built program would",
    "schema": "print the JSON Schema of the machine-readable forms",
    "completion": "print a completion script for your shell",
}


def load(name: str) -> Command:
    """The command `name`."""
    module = __import__(f"gomem.cli.{name}", fromlist=["COMMAND"])
    command: Command = module.COMMAND
    return command


OVERVIEW = """\
gomem shows where every value of a Go program lives, step by step, and why.

usage: gomem COMMAND FILE... [OPTIONS] [-- ARGS]

{commands}

examples:
  gomem trace demo.go             code, data, stack and heap after every step
  gomem escape demo.go            why each variable is on the stack or the heap

gomem COMMAND --help shows the options; gomem --version the version.
"""
