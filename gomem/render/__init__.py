"""Renderers: from a Recording to text. They see snapshots and nothing behind them.

    plain          one fact per line                    terminal    the drawn snapshot
    escape_table   the report of gomem escape           player      the drawn snapshot, with keys
    diagnostics    messages about the program           views/      one part of the drawing per file

Invariants

- Nothing is said by colour alone: a sign (`+` new, `*` changed, `x` gone) or a word says it too.
- Rows stand in the order of the snapshot, which is the order of birth: nothing jumps about.
- What does not fit is cut in the middle and counted; what is left out is counted in a line.
- Text of the traced program cannot steer the terminal: control characters are spelled out
  (values.clean).
- Only `terminal`, `player` and `views` import rich: a command that does not draw does not pay for
  it.

A view is a function `(Snapshot, Look, width) -> list[Text]`, each line at most `width` columns.
`terminal` puts the views side by side; which stand beside which depends on the width alone, so the
layout is the same at every step.

Marks come from the changes of the snapshot, by target ("g1.newUser.u", "h3", "main.count"). Where a
function is on the stack several times, a target means its newest call.
"""
