"""`gomem completion SHELL`: the script that completes commands, options and Go files."""

from __future__ import annotations

from gomem.cli.command import Command
from gomem.cli.common import DEBUG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.cli.command import Values

__all__ = ["COMMAND"]


def run(values: Values) -> int:
    """Print it."""
    from gomem.cli.clickside import completion_source
    from gomem.cli.table import COMMANDS, load

    return completion_source(load, tuple(COMMANDS), values["shell"])


COMMAND = Command(
    "completion",
    "Print a script that completes gomem's words in SHELL: bash, zsh or fish.",
    ("SHELL",),
    (DEBUG,),
    run,
    'bash: eval "$(gomem completion bash)"   fish: gomem completion fish | source',
)
