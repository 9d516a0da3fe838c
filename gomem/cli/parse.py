"""The fast parser of command lines: it reads what is correct, and leaves the rest to click."""

from __future__ import annotations

from gomem.cli.command import operand_key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.cli.command import Command, Option, Values

__all__ = ["convert", "parse", "split_program_args"]


def split_program_args(argv: list[str]) -> tuple[list[str], list[str]]:
    """The command's own words, and those after the first `--`."""
    if "--" not in argv:
        return argv, []
    at = argv.index("--")
    return argv[:at], argv[at + 1 :]


def parse(command: Command, argv: list[str]) -> Values | None:
    """The values by name; None when click has to look at it (help, a mistake, a rare spelling)."""
    own, rest = split_program_args(argv)
    if rest and not command.program_args:
        return None
    values: Values = {o.name: o.default for o in command.options}
    operands = _options(command, own, values)
    if operands is None or not _bind(command, operands, values):
        return None
    values["args"] = rest
    return values


def _options(command: Command, own: list[str], values: Values) -> list[str] | None:
    """Put the options into `values`; the other words, or None when one is wrong."""
    by_flag = {f: o for o in command.options for f in o.flags}
    operands: list[str] = []
    words = iter(own)
    for word in words:
        if word == "-" or not word.startswith("-"):
            operands.append(word)
            continue
        flag, equals, text = word.partition("=")
        option = by_flag.get(flag)
        if option is None:
            return None
        if option.kind == "switch":
            if equals:
                return None
            values[option.name] = True
            continue
        if not equals:
            given = next(words, None)
            if given is None:
                return None
            text = given
        try:
            values[option.name] = convert(option, text)
        except ValueError:
            return None
    return operands


def _bind(command: Command, operands: list[str], values: Values) -> bool:
    """Give the operands their names; whether their number is right."""
    names = command.operands
    required = sum(not name.startswith("[") for name in names)
    many = bool(names) and names[-1].endswith("...")
    if len(operands) < required or (len(operands) > len(names) and not many):
        return False
    for i, name in enumerate(names):
        values[operand_key(name)] = operands[i] if i < len(operands) else None
    if many:
        values[operand_key(names[-1])] = tuple(operands[len(names) - 1 :])
    return True


def convert(option: Option, text: str) -> object:
    """The value that `text` stands for. ValueError, with words for the user, when it is none."""
    match option.kind:
        case "int":
            number = int(text) if text.lstrip("-").isdecimal() else None
            if number is None or (number < 0 and option.name != "seed"):
                raise ValueError(f"{text!r} is not a whole number from 0")
            return number
        case "choice":
            if text not in option.choices:
                raise ValueError(f"{text!r} is not one of {', '.join(option.choices)}")
            return text
        case "list":
            words = tuple(w for w in text.split(",") if w)
            for w in words:
                if w not in option.choices:
                    raise ValueError(f"{w!r} is not one of {', '.join(option.choices)}")
            return words
        case "range":
            return _range(text)
        case "place":
            return _place(text)
        case _:
            return text


def _range(text: str) -> tuple[int, int | None]:
    """First and last of "3..7", "3..", "..7" or "5"; None is the end."""
    first, dots, last = text.partition("..")
    if not dots:
        last = first
    if (first and not first.isdecimal()) or (last and not last.isdecimal()) or text in ("", ".."):
        raise ValueError(f"{text!r} is not a range: 3..7, 3.., ..7 or 5")
    low, high = int(first or 1), int(last) if last else None
    if low < 1 or (high is not None and high < low):
        raise ValueError(f"{text!r} is an empty range; steps count from 1")
    return low, high


def _place(text: str) -> tuple[str, int]:
    """File ("" if none is named) and line of "b.go:12" or "12"."""
    file, _, line = text.rpartition(":")
    if not line.isdecimal() or (":" in text and not file):
        raise ValueError(f"{text!r} is not a line: 12 or demo.go:12")
    return file, int(line)
