"""The LALR loop.

It is Lark's algorithm with two savings: a reduction calls one prepared function, and the chains of
unit reductions that a layered expression grammar needs are taken in one step (`Column`).
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from gomem.syntax.lexer import Token
    from gomem.syntax.tables import Action, Table

    Recover = Callable[["Stacks", Token, Iterator[Token]], Token | None]

__all__ = ["Stacks", "parse"]


class Stacks:
    """The state of a parse: states, and below the topmost ones the values of their symbols."""

    __slots__ = ("states", "table", "values")

    def __init__(self, table: Table) -> None:
        self.table = table
        self.states = [table.start]
        self.values: list[Any] = []


def parse(
    table: Table, actions: list[Action | None], tokens: list[Token], recover: Recover
) -> object | None:
    """The value of the source file that `tokens` are.

    At a token without an action `recover` may change the stacks and take tokens from the iterator;
    it returns the token to go on with, or None to give up.
    """
    stacks = Stacks(table)
    rows = table.rows
    reductions = _reductions(table, actions)
    states = stacks.states
    values = stacks.values
    push_state = states.append
    push_value = values.append
    state = table.start
    stream = iter(tokens)
    for token in stream:
        kind = token[0]
        while True:
            action = rows[state].get(kind)
            if action is None:
                found = recover(stacks, token, stream)
                if found is None:
                    return None
                token = found
                kind = token[0]
                state = states[-1]
            elif action >= 0:
                push_state(action)
                push_value(token)
                state = action
                break
            else:
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
    return values[0]  # type: ignore[no-any-return]  # object


def _reductions(table: Table, actions: list[Action | None]) -> list[tuple[int, Any, Any]]:
    """(size, action, column) by negative rule number, which Python counts from the end."""
    columns = table.columns
    made: list[tuple[int, Any, Any]] = []
    for i in range(len(table.rules) - 1, 0, -1):
        _, left, right = table.rules[i]
        made.append((len(right), actions[i], columns.get(left)))
    return made
