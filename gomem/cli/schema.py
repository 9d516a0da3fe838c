"""`gomem schema`: the JSON Schema of the machine-readable forms."""

from __future__ import annotations

from gomem.cli.command import Command
from gomem.cli.common import DEBUG, OUT
from gomem.cli.terminal import Sink

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.cli.command import Values

__all__ = ["COMMAND"]


def run(values: Values) -> int:
    """Print it."""
    from gomem.trace.jsonio import schema_text

    sink = Sink(values["out"])
    sink.write(schema_text())
    sink.close()
    return 0


COMMAND = Command(
    "schema",
    "Print the JSON Schema of --json, --jsonl and --format json.",
    (),
    (OUT, DEBUG),
    run,
)
