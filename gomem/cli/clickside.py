"""click, built from the same declarations: help, mistakes with suggestions, shell completion."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem, get_completion_class

from gomem.cli.command import operand_key
from gomem.cli.parse import convert, split_program_args
from gomem.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.cli.command import Command, Option, Values

__all__ = ["complete", "completion_source", "parse_slowly", "suggest"]


class _Converted(click.ParamType[Any]):
    """A parameter type that leaves the work to `parse.convert`."""

    name = "value"

    def __init__(self, option: Option) -> None:
        self.option = option

    def convert(
        self,
        value: Any,  # noqa: ANN401 (click's signature)
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Any:  # noqa: ANN401 (click's signature)
        if not isinstance(value, str):
            return value
        try:
            return convert(self.option, value)
        except ValueError as e:
            self.fail(f"{e}.", param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        head, comma, tail = incomplete.rpartition(",")
        return [CompletionItem(head + comma + c) for c in self.option.choices if c.startswith(tail)]


class _WithProgramArgs(click.Command):
    """A command whose line may go on with `-- ARGS`."""

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return [*super().collect_usage_pieces(ctx), "[-- ARGS]"]


class _GoFile(click.ParamType[Any]):
    """A Go file: completion offers `.go` files and folders."""

    name = "file"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        folder, _, start = incomplete.rpartition("/")
        try:
            names = sorted(os.listdir(folder or "."))
        except OSError:
            return []
        lead = folder + "/" if folder else ""
        items = []
        for n in names:
            if n.startswith(start) and (start or not n.startswith(".")):
                if os.path.isdir(lead + n):
                    items.append(CompletionItem(lead + n + "/"))
                elif n.endswith(".go"):
                    items.append(CompletionItem(lead + n))
        return items


def click_command(command: Command) -> click.Command:
    """`command` as click sees it."""
    params: list[click.Parameter] = [
        click.Argument(
            [operand_key(name)],
            required=not name.startswith("["),
            metavar=name,
            nargs=-1 if name.endswith("...") else 1,
            type=_GoFile() if "FILE" in name else click.STRING,
        )
        for name in command.operands
    ]
    for o in command.options:
        if o.kind == "switch":
            params.append(click.Option([*o.flags, o.name], is_flag=True, help=o.help))
            continue
        metavar = o.metavar or "|".join(o.choices)
        params.append(
            click.Option(
                [*o.flags, o.name], type=_Converted(o), metavar=metavar, help=o.help,
                default=o.default,
            )
        )  # fmt: skip
    kind = _WithProgramArgs if command.program_args else click.Command
    return kind(
        command.name,
        params=params,
        help=f"{command.summary}\n\n{command.details}".strip(),
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )


def parse_slowly(command: Command, argv: list[str]) -> Values | None:
    """The values, after click found nothing wrong; None when help was printed.

    Raises:
        UsageError: with click's words.
    """
    own, rest = split_program_args(argv)
    if rest and not command.program_args:
        raise UsageError(f"gomem {command.name} takes no arguments after --")
    try:
        context = click_command(command).make_context(f"gomem {command.name}", list(own))
    except click.exceptions.Exit:
        return None
    except click.ClickException as e:
        hint = f"\nusage: gomem {command.name} --help shows all options"
        raise UsageError(e.format_message() + hint) from e
    values: Values = dict(context.params)
    values["args"] = rest
    return values


def _group(load: Callable[[str], Command], names: tuple[str, ...]) -> click.Group:
    group = click.Group("gomem", context_settings={"help_option_names": ["-h", "--help"]})
    for name in names:
        group.add_command(click_command(load(name)))
    return group


def complete(load: Callable[[str], Command], names: tuple[str, ...], instruction: str) -> int:
    """Answer the shell: `instruction` is what click's scripts put into _GOMEM_COMPLETE."""
    shell, _, what = instruction.partition("_")
    if what == "source":  # click 8.1 onwards spells it bash_source
        return completion_source(load, names, shell)
    group = _group(load, names)
    found = get_completion_class(shell)
    if found is None:
        return 1
    sys.stdout.write(found(group, {}, "gomem", "_GOMEM_COMPLETE").complete() + "\n")
    return 0


def completion_source(load: Callable[[str], Command], names: tuple[str, ...], shell: str) -> int:
    """Print the script that switches completion on in `shell`."""
    found = get_completion_class(shell)
    if found is None:
        raise UsageError(f"no completion for {shell!r}: bash, zsh or fish")
    sys.stdout.write(found(_group(load, names), {}, "gomem", "_GOMEM_COMPLETE").source() + "\n")
    return 0


def suggest(word: str, names: tuple[str, ...]) -> str:
    """A remark with the names that look like `word`, or ""."""
    from difflib import get_close_matches

    close = get_close_matches(word, names, n=2, cutoff=0.5)
    return f"; did you mean {' or '.join(close)}?" if close else ""
