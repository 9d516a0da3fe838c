"""The LALR loop.

It is Lark's algorithm with two savings: a reduction calls one prepared function, and the chains of
unit reductions that a layered expression grammar needs are taken in one step (`Column`).
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.syntax.lexer import Token
    from gomem.syntax.tables import Action, Table

__all__ = ["parse"]


def parse(
    table: Table, actions: list[Action | None], tokens: list[Token]
) -> tuple[object | None, Token | None]:
    """The value of the source file that `tokens` are, or None and the first that cannot be."""
    rows = table.rows
    reductions = _reductions(table, actions)
    states = [table.start]
    values: list[Any] = []
    push_state = states.append
    push_value = values.append
    state = table.start
    for token in tokens:
        kind = token[0]
        while True:
            action = rows[state].get(kind)
            if action is None:
                return None, token
            if action >= 0:
                push_state(action)
                push_value(token)
                state = action
                break
            size, act, column = reductions[action]
            if size == 1:
                states.pop()
                if act is not None:
                    values[-1] = act(values[-1:])
            elif size:
                children = values[-size:]
                del values[-size:]
                del states[-size:]
                push_value(act(children))
            else:
                push_value(act([]))
            state = column[states[-1]][kind]
            push_state(state)
    return values[0], None


def _reductions(table: Table, actions: list[Action | None]) -> list[tuple[int, Any, Any]]:
    """(size, action, column) by negative rule number, which Python counts from the end."""
    columns = table.columns
    made: list[tuple[int, Any, Any]] = []
    for i in range(len(table.rules) - 1, 0, -1):
        _, left, right = table.rules[i]
        made.append((len(right), actions[i], columns.get(left)))
    return made
