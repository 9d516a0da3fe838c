"""Words for syntax errors, and how to go on after one.

The parser stops at the token at which gc's parser complains. Which message gc has for it depends on
what it was looking for; here that is read off the LALR state: which tokens it would accept, and in
which rule each of them would be shifted. `_message` is the decision list, the more special first.

To go on, what gc's parser goes on with is put in place of what is missing, where that is one token
(`_repair`): a list ends at the next bracket, an operand is a name. Otherwise the innermost
statement that is not finished (or else the declaration) is dropped: its symbols leave the stack,
tokens are skipped up to one that can follow it, and a BadStmt or BadDecl takes its place. Several
errors on one line are one error, as with gc.
"""

from __future__ import annotations

from gomem.errors import Diagnostic
from gomem.syntax import ast
from gomem.syntax.lexer import KEYWORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from gomem.syntax.build import Build
    from gomem.syntax.driver import Stacks
    from gomem.syntax.lexer import Token
    from gomem.syntax.tables import Table

__all__ = ["recover", "report"]

_MOST = 10  # gc gives up after this many errors
_ENOUGH = 200  # errors, many of them on one line, after which looking for more is of no use

_DECLARATIONS = frozenset(["IMPORT", "CONST", "TYPE", "VAR", "FUNC", "$END"])
_STATEMENTS = frozenset(
    [
        "BREAK",
        "CONST",
        "CONTINUE",
        "DEFER",
        "FALLTHROUGH",
        "FOR",
        "GO",
        "GOTO",
        "IF",
        "RETURN",
        "SELECT",
        "SWITCH",
        "TYPE",
        "VAR",
    ]
)
_FOLLOW = frozenset(["SEMI", "RBRACE", "CASE", "DEFAULT", "$END"]) | _STATEMENTS

_BRACKETS = frozenset(["RPAREN", "RBRACK", "RBRACE", "$END"])
_CLOSERS = {")": "RPAREN", "]": "RBRACK", "}": "RBRACE"}
_MISSING = {
    "expected }": "RBRACE",
    "expected expression": "IDENT",
    "expected semicolon or newline": "SEMI",
}
"""The token that a message misses, where gc goes on as if it were there."""

_LITERALS = frozenset(["INT", "FLOAT", "IMAG", "CHAR", "STRING"])

# For each rule whose symbols are a list: gc's name for it, its separator and its end.
_LISTS = {
    "arguments": ("argument list", "COMMA", "RPAREN"),
    "arguments_variadic": ("argument list", "COMMA", "RPAREN"),
    "parameters": ("parameter list", "COMMA", "RPAREN"),
    "type_parameters": ("parameter list", "COMMA", "RBRACK"),
    "type_def_generic": ("parameter list", "COMMA", "RBRACK"),
    "literal_value": ("composite literal", "COMMA", "RBRACE"),
    "struct_type": ("struct type", "SEMI", "RBRACE"),
    "interface_type": ("interface type", "SEMI", "RBRACE"),
    "const_decl": ("grouped declaration", "SEMI", "RPAREN"),
    "var_decl": ("grouped declaration", "SEMI", "RPAREN"),
    "type_decl": ("grouped declaration", "SEMI", "RPAREN"),
    "import_decl": ("grouped declaration", "SEMI", "RPAREN"),
}

_TEXTS = {
    "LPAREN": "(", "RPAREN": ")", "LBRACK": "[", "RBRACK": "]", "LBRACE": "{", "RBRACE": "}",
    "COMMA": "comma", "SEMI": "semicolon or newline", "COLON": ":", "ASSIGN": "=", "DOT": ".",
    "IDENT": "name", "$END": "EOF", "ARROW": "<-",
}  # fmt: skip


class _State:
    """What a parser at an error could do, asked without doing it."""

    __slots__ = ("kernel", "names", "states", "table")

    def __init__(self, stacks: Stacks) -> None:
        self.table: Table = stacks.table
        self.states: list[int] = stacks.states
        self.kernel = self.items(self.states[-1])
        self.names = {name for name, _ in self.kernel}

    def items(self, state: int) -> list[tuple[str, int]]:
        """(action or rule name, dot) of a state's kernel."""
        rules = self.table.rules
        return [(rules[r][0] or rules[r][1], dot) for r, dot in self.table.items[state]]

    def shift(self, kind: str) -> list[tuple[str, int]]:
        """The items that shifting `kind` would lead to; empty if it is not accepted."""
        table = self.table
        states = list(self.states)
        while True:
            action = table.rows[states[-1]].get(kind)
            if action is None:
                return []
            if action >= 0:
                return self.items(action)
            _, left, right = table.rules[-action]
            if right:
                del states[-len(right) :]
            states.append(table.gotos[left][states[-1]])

    def accepts(self, *kinds: str) -> bool:
        """Are all of these tokens accepted?"""
        return all(self.shift(k) for k in kinds)


def recover(b: Build, stacks: Stacks, token: Token, stream: Iterator[Token]) -> Token | None:
    """Report `token`, repair the stacks, and say with which token to go on."""
    state = _State(stacks)
    message = _complain(b, stacks, state, token)
    if len(b.problems) > _ENOUGH:
        return None
    if token[0] == "$END" or state.states[0] == state.states[-1] or "package_clause" in state.names:
        return None
    repaired = _repair(state, message, token, stream)
    if repaired is not None:
        return repaired
    columns = stacks.table.gotos
    for symbol, follow, bad in (
        ("statement", _FOLLOW, ast.BadStmt),
        ("import_decl", _DECLARATIONS, ast.BadDecl),
        ("top_level_decl", _DECLARATIONS, ast.BadDecl),
    ):
        for i in range(_open_depth(stacks), -1, -1):
            if stacks.states[i] in columns[symbol]:
                stuck = i + 1 == len(stacks.states) or token[2] == b.resumed
                if stuck:
                    token = next(stream, token)
                token = _drop(stacks, i, symbol, bad, follow, token, stream)
                b.resumed = token[2]
                return token
    return None


def _open_depth(stacks: Stacks) -> int:
    """The innermost state that is not inside a block that has just been closed."""
    values = stacks.values
    if values and isinstance(values[-1], tuple) and values[-1][:1] == ("RBRACE",):
        for i in range(len(values) - 1, -1, -1):
            if isinstance(values[i], tuple) and values[i][:1] == ("LBRACE",):
                return i
    return len(stacks.states) - 1


def _repair(state: _State, message: str, token: Token, stream: Iterator[Token]) -> Token | None:
    """Skip what gc skips after `message` and give the token that it goes on as if it had read."""
    pos = token[2]
    missing = _MISSING.get(message, "")
    if " after for clause" in message or " after if clause" in message:
        missing = "LBRACE"
    elif "; possibly missing " in message:
        missing = _CLOSERS[message[-1]]
    if message.startswith("var declaration"):
        return next(stream, token)
    if message == "expected {":
        return _header_end(state, next(stream, token), stream)
    if not missing or not state.accepts(missing):
        return None
    if missing in ("RBRACE", "SEMI") and message in _MISSING:
        return (missing, token[1], pos)  # in place of the token
    follow = _BRACKETS if missing != "LBRACE" else frozenset(["IDENT", "RBRACE", "$END"])
    if any(name == "block" for s in state.states for name, _ in state.items(s)):
        follow |= _STATEMENTS
    while token[0] not in follow:
        token = next(stream)
    if token[0] == missing:
        return token
    _push_back(stream)
    return (missing, "_", pos)


def _header_end(state: _State, token: Token, stream: Iterator[Token]) -> Token | None:
    """Inside a header: go on at its block, or else as if a semicolon had been read."""
    follow = _STATEMENTS | {"LBRACE", "RBRACE", "$END"}
    while token[0] not in follow:
        token = next(stream)
    if token[0] == "LBRACE" and state.accepts("LBRACE"):
        return token
    _push_back(stream)
    return ("SEMI", "semicolon", token[2])


def _drop(  # noqa: PLR0913 (what to put where)
    stacks: Stacks,
    depth: int,
    symbol: str,
    bad: type[ast.BadStmt | ast.BadDecl],
    follow: frozenset[str],
    token: Token,
    stream: Iterator[Token],
) -> Token:
    """Replace everything above state number `depth` and the tokens before `follow`."""
    start = token[2]
    while token[0] not in follow:
        token = next(stream)
    del stacks.states[depth + 1 :]
    del stacks.values[depth:]
    stacks.states.append(stacks.table.gotos[symbol][stacks.states[depth]])
    stacks.values.append(bad(start, token[2]))
    if token[0] in ("SEMI", "RBRACE") and symbol == "statement":
        return token
    if token[0] == "$END" and symbol == "statement":
        return token
    _push_back(stream)
    return ("SEMI", "semicolon", token[2])


def _push_back(stream: Any) -> None:  # noqa: ANN401 (a list's iterator, which mypy cannot name)
    """Let a list's iterator give its last item again."""
    stream.__setstate__(stream.__reduce__()[2] - 1)


def report(b: Build) -> list[Diagnostic]:
    """The diagnostics as gc prints them: one syntax error per line, ten of them sorted.

    What is not printed because there are too many follows, sorted, too.
    """
    kept: list[Diagnostic] = []
    last_line = 0
    last_other = (0, "")
    for d in b.problems:
        line = b.source.line_of(d.pos)
        if d.message.startswith("syntax error"):
            if line == last_line:
                continue
            last_line = line
        elif (line, d.message) == last_other:
            continue
        else:
            last_other = (line, d.message)
        kept.append(d)
    out = sorted(kept[:_MOST], key=lambda d: d.pos)
    if len(kept) >= _MOST:
        last = kept[_MOST - 1]
        out.append(Diagnostic("TooManyErrors", last.pos, last.end, "too many errors"))
        out += sorted(kept[_MOST:], key=lambda d: d.pos)
    return out


# ------------------------------------------------------------------------------------------- words


def _complain(b: Build, stacks: Stacks, state: _State, token: Token) -> str:
    """Report, and return the message as it was chosen."""
    kind, text, pos = token
    if kind == "$END" and b.problems:
        return ""  # whatever is missing at the end is due to an earlier error
    if kind in ("CASE", "DEFAULT") and ("labeled_stmt", 2) in state.kernel:
        colon = stacks.values[-1][2]
        b.error(colon, "syntax error: missing statement after label")
        return ""
    chosen = message = _message(stacks, state, token)
    if "index required" in message:
        b.error(pos, message)
        return ""
    if message.startswith("var declaration"):
        pos = b.next_token(pos + len(text))
    if message.startswith(("in ", "at ", "after ")):
        message = f"unexpected {_shown(token)} {message}"
    elif message.startswith("expected "):
        message = f"unexpected {_shown(token)}, {message}"
    end = pos + (len(text) if kind not in ("SEMI", "$END") else 1)
    b.error(pos, f"syntax error: {message}", end)
    return chosen


def _shown(token: Token) -> str:
    kind, text, _ = token
    if kind == "IDENT":
        return f"name {text}"
    if kind in _LITERALS:
        return f"literal {text}"
    if text in KEYWORDS:
        return f"keyword {text}"
    return "comma" if kind == "COMMA" else text


def _message(stacks: Stacks, state: _State, token: Token) -> str:
    for rule in (_file_level, _headers, _special, _lists, _expressions, _types):
        found = rule(stacks, state, token)
        if found:
            return found
    if state.accepts("SEMI"):
        shifted = {name for name, _ in state.shift("SEMI")}
        if any("source_file" in name for name in shifted):
            return "after top level declaration"
        return "at end of statement"
    for kind in ("IDENT", "RPAREN", "RBRACK", "RBRACE", "LBRACE", "LPAREN", *_TEXTS):
        if state.accepts(kind):
            return f"expected {_TEXTS[kind]}"
    for word in KEYWORDS:
        if state.accepts(word.upper()):
            return f"expected keyword {word}"
    return "expected expression"


def _file_level(stacks: Stacks, state: _State, token: Token) -> str:
    kind = token[0]
    if state.states[0] == state.states[-1]:
        return "package statement must be first"
    if state.accepts("FUNC", "TYPE", "VAR", "$END") and not state.accepts("GOTO"):
        if kind == "IMPORT":
            return "imports must appear before other declarations"
        if kind == "LBRACE" and _bodiless(stacks.values):
            return "unexpected semicolon or newline before {"
        return "non-declaration statement outside function body"
    return ""


def _bodiless(values: list[Any]) -> bool:
    """Is the last declaration a function without a body?"""
    for v in reversed(values):
        items = v if isinstance(v, list) else [v]
        for x in reversed(items):
            if isinstance(x, ast.Node):
                return isinstance(x, ast.FuncDecl) and x.body is None
    return False


def _headers(_: Stacks, state: _State, token: Token) -> str:  # noqa: C901 (a list of cases)
    """`if`, `for` and `switch` up to their block."""
    kernel = state.kernel
    if ("if_stmt", 4) in kernel:
        return "else must be followed by if or statement block"
    starts = {"if_stmt": "if", "switch_stmt": "switch", "for_cond": "for", "for_clause": "for"}
    begun = [starts[name] for name, dot in kernel if name in starts and dot == 1]
    if begun:
        if token[0] == "VAR":
            return f"var declaration not allowed in {begun[0]} initializer"
        if token[0] == "LBRACE" and begun[0] == "if":
            return "missing condition in if statement"
    if token[0] == "LBRACE" and any(name == "for_clause" for name in state.names):
        if state.accepts("INT"):
            return "expected for loop condition"
        return "expected semicolon or newline"
    after = dict.fromkeys(name for name, dot in state.shift("LBRACE"))
    if not after or state.accepts("INT"):
        return ""
    if "switch_stmt" in after or "select_stmt" in after:
        if state.accepts("SEMI"):
            return "expected {"
        word = "switch" if "switch_stmt" in after else "select"
        return f"missing {{ after {word} clause"
    if "block" in after and not state.accepts("SEMI"):
        word = _clause(state)
        if word:
            return f"expected {{ after {word} clause"
    if "block" in after and _clause(state):
        return "expected {"
    return ""


def _clause(state: _State) -> str:
    """The keyword of the innermost header on the stack."""
    for s in reversed(state.states):
        for name, _ in state.items(s):
            if name.startswith("for_"):
                return "for"
            if name == "if_stmt":
                return "if"
            if name in ("block", "function_decl", "method_decl", "function_lit"):
                return ""
    return ""


def _special(_: Stacks, state: _State, token: Token) -> str:  # noqa: C901 (a list of cases)
    """Messages that belong to one place of one construct."""
    kind = token[0]
    items = set(state.kernel)
    declared = ("_spec", "_untyped", "_decl", "_generic")
    if kind == "DEFINE" and any(name.endswith(declared) for name, _ in state.shift("ASSIGN")):
        return "expected ="
    if "import_spec" in state.names or any(
        name == "import_decl" and dot == 1 for name, dot in items
    ):
        if kind in _LITERALS:
            return "import path must be a string"
        return "missing import path"
    if any(name == "selector" and dot == 2 for name, dot in items):
        return "expected name or ("
    if state.names == {"function_decl", "method_decl"}:
        return "expected name or ("
    if kind == "RBRACK":
        if ("index", 1) in items:
            return "expected operand"
        if ("type_args", 1) in items:
            return "expected type argument list"
        if ("type_parameters", 1) in items:
            return "empty type parameter list"
        if state.accepts("OR") and "type_param_decl" in state.names | {
            name for name, _ in state.shift("TILDE")
        }:
            return "missing type constraint"
    if kind == "LBRACK" and ("func_type", 1) in items:
        return "function type must have no type parameters"
    if any(name.startswith("param_") and dot > 0 for name, dot in items) and any(
        rule.endswith("variadic") for rule in state.names
    ):
        return "... is missing type"
    if any("chan_type" in name for name in state.names) and state.accepts("MAP"):
        if any(name == "recv_chan_type" and dot == 1 for name, dot in items):
            return "expected chan"
        return "missing channel element type"
    if kind == "LBRACE" and ("paren_expr", 3) in items and not state.accepts("LBRACE"):
        return "cannot parenthesize type in composite literal"
    if state.accepts("ASSIGN", "DEFINE", "COMMA") and not state.accepts("SEMI"):
        return "expected := or = or comma"
    if any(name == "slice3" for name in state.names) and kind in ("COLON", "RBRACK"):
        which = "middle" if kind == "COLON" else "final"
        return f"{which} index required in 3-index slice"
    return ""


def _lists(_: Stacks, state: _State, token: Token) -> str:
    """Between two elements of a list, or where a clause or a field must begin."""
    if ("field", 1) in state.kernel:
        return "expected type"
    if state.accepts("RBRACE", "IDENT", "MUL") and not state.accepts("INT"):
        inside = {name for name, _dot in state.shift("RBRACE")}
        if "struct_type" in inside:
            if token[0] == "LPAREN":
                return "cannot parenthesize embedded type"
            return "expected field name or embedded type"
        if "interface_type" in inside:
            return "expected ~ term or type"
    if state.accepts("CASE", "DEFAULT"):
        return "expected case or default or }"
    return "" if state.accepts("INT") else _closers(state)


def _closers(state: _State) -> str:
    """What could end the list that the parser is in."""
    for close in ("RPAREN", "RBRACK", "RBRACE"):
        for name, _dot in state.shift(close):
            what, separator, end = _LISTS.get(name, ("", "", ""))
            if end == close and state.accepts(separator):
                return f"in {what}; possibly missing {_TEXTS[separator]} or {_TEXTS[close]}"
            if end == close and name == "parameters" and state.accepts("IDENT"):
                return "expected )"
    if any(name in ("index", "type_args") for name, _dot in state.shift("RBRACK")):
        return "expected comma, : or ]" if state.accepts("COLON") else "expected ]"
    return ""


def _expressions(_: Stacks, state: _State, token: Token) -> str:
    if not state.accepts("INT", "NOT"):
        return ""
    if state.accepts("GOTO"):
        return "expected }"
    return "expected expression"


def _types(_: Stacks, state: _State, token: Token) -> str:
    if not state.accepts("MAP", "CHAN") or state.accepts("SEMI"):
        return ""
    if any(name.startswith(("type_def", "alias_decl")) for name in state.names):
        return "in type declaration"
    if state.accepts("RPAREN") and state.accepts("IDENT"):
        return "expected )"
    return "expected type"
