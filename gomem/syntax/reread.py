"""Reading a file that has syntax errors a second time, to say what gc says about it.

What gc reports, and where it goes on after an error, depends on how its parser goes about it: by
recursive descent, deciding at each token what it misses and which tokens to skip. An LALR parser
only knows that it is stuck. So when it is, the tokens are read again by functions that take the
same decisions as those of cmd/compile/internal/syntax/parser.go and are named after them. A file
without syntax errors never gets here, and what is Go is still decided by the grammar.

    reread.py        the state: the current token, reporting, skipping; files
    reread_decl.py   declarations, parameters
    reread_type.py   types
    reread_expr.py   expressions
    reread_stmt.py   statements

gc's parser takes more than the specification's grammar, `[]int + 1` for one, and leaves it to types
to say what is wrong. So the functions make a tree, which is used if there is no syntax error after
all. The `fnest` of a
`Reader` counts the functions around the current token: only in there do keywords that begin a
statement stop the skipping. Its `xnest` is negative in the header of a statement, where `{` begins
a block, and counts brackets otherwise.
"""

from __future__ import annotations

from contextlib import suppress

from gomem.syntax import ast
from gomem.syntax.build import ident
from gomem.syntax.directives import Taken, collect, is_go, throw_away
from gomem.syntax.lexer import KEYWORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from gomem.errors import Diagnostic
    from gomem.syntax.build import Build
    from gomem.syntax.lexer import Token

__all__ = ["LITERALS", "OPERATORS", "Reader", "read_again"]

LITERALS = frozenset(["INT", "FLOAT", "IMAG", "CHAR", "STRING"])
OPERATORS = frozenset(
    ["LOR", "LAND", "REL_OP", "ADD", "SUB", "OR", "XOR", "MUL_OP", "AND", "NOT", "TILDE"]
)
"""All operators but `*` and `<-`, which gc's parser has as tokens of their own."""

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
_DECLARATIONS = ("IMPORT", "CONST", "TYPE", "VAR", "FUNC")

_TEXTS = {
    "LPAREN": "(", "RPAREN": ")", "LBRACK": "[", "RBRACK": "]", "LBRACE": "{", "RBRACE": "}",
    "COMMA": "comma", "SEMI": "semicolon or newline", "COLON": ":", "IDENT": "name",
}  # fmt: skip


def _wanted(kind: str) -> str:
    """A kind of token as it is called when it is missing."""
    return _TEXTS.get(kind) or f"keyword {kind.lower()}"


class Reader:
    """The current token (`kind`, `text`, `pos`) and what has been seen so far."""

    def __init__(
        self, b: Build, tokens: list[Token], comments: list[ast.Comment], lexical: list[Diagnostic]
    ) -> None:
        self.b = b
        self.directives = [c for c in reversed(comments) if is_go(c)]
        """Those to come, the next one last."""
        self.pragma = Taken([], [])
        """Directives since the last place where they were taken or thrown away."""
        self.tokens = tokens
        self.lexical = lexical[::-1]
        """What the lexer will have to say, the next message last."""
        self.at = -1
        self.kind, self.text, self.pos = "", "", 0
        self.end = 0
        """Where the token before the current one ends."""
        self.fnest = 0
        self.xnest = 0
        self.bound: ast.Ident | None = None
        """The variable of the type switch whose header has just been read."""
        self.next()

    # ---------------------------------------------------------------------------------- tokens

    def next(self) -> None:
        """Go on to the next token; the last one stays."""
        if self.at + 1 == len(self.tokens):
            return
        self.end = self._token_end()
        self.at += 1
        self.kind, self.text, self.pos = self.tokens[self.at]
        end = self._token_end()
        while self.lexical and (self.lexical[-1].pos < end or self.kind == "$END"):
            self.b.problems.append(self.lexical.pop())
        while self.directives and self.directives[-1].pos < self.pos:
            collect(self.b.source, self.directives.pop(), self.pragma, self.b.error)

    def take_pragma(self) -> None:
        """A declaration begins: the directives so far are for it."""
        self.pragma = Taken([], [])

    def clear_pragma(self) -> None:
        """Something is here that takes no directives: those so far are misplaced."""
        throw_away(self.pragma, self.b.error)
        self.take_pragma()

    def _token_end(self) -> int:
        return self.pos + (1 if self.kind in ("SEMI", "$END") else len(self.text))

    def got(self, kind: str) -> bool:
        """Go past a token of this kind, if it is one."""
        if self.kind != kind:
            return False
        self.next()
        return True

    def at_kind(self, kind: str) -> bool:
        """Is the current token of this kind? For mypy, to which `kind` stays what it was."""
        return self.kind == kind

    def want(self, kind: str) -> None:
        """Go past a token of this kind, which must be here."""
        if not self.got(kind):
            self.syntax_error(f"expected {_wanted(kind)}")
            self.advance()

    def got_assign(self) -> bool:
        """`=`, or `:=` with a complaint."""
        if self.kind == "DEFINE":
            self.syntax_error("expected =")
        elif self.kind != "ASSIGN":
            return False
        self.next()
        return True

    def advance(self, *follow: str) -> None:
        """Skip to a token of these kinds or the end; without kinds, skip one token."""
        if not follow:
            if self.kind != "$END":
                self.next()
            return
        stop = {"$END", *follow}
        if self.fnest > 0:
            stop |= _STATEMENTS
        while self.kind not in stop:
            self.next()

    def name(self) -> ast.Ident:
        """A name, `_` where there is none."""
        if self.kind == "IDENT":
            n = ident((self.kind, self.text, self.pos))
            self.next()
            return n
        n = ast.Ident(self.pos, self.pos, "_")
        self.syntax_error("expected name")
        self.advance()
        return n

    def bad(self) -> ast.BadExpr:
        """What stands for an expression that is missing."""
        return ast.BadExpr(self.pos, self.pos)

    # ---------------------------------------------------------------------------------- errors

    def error(self, message: str, pos: int = -1) -> None:
        """An error that does not keep gc from checking types."""
        self.b.error(self.pos if pos < 0 else pos, message)

    def syntax_error(self, message: str, pos: int = -1) -> None:
        """`message` may go on from "unexpected TOKEN": "expected ...", "in ...", "after ..."."""
        if self.kind == "$END" and self.b.problems:
            return  # it follows from an earlier one
        if message.startswith(("in ", "at ", "after ")):
            message = f"unexpected {self.shown()} {message}"
        elif message.startswith("expected "):
            message = f"unexpected {self.shown()}, {message}"
        if pos < 0:
            self.b.error(self.pos, f"syntax error: {message}", self._token_end())
        else:
            self.b.error(pos, f"syntax error: {message}")

    def shown(self) -> str:
        """The current token in gc's words."""
        if self.kind == "IDENT":
            return f"name {self.text}"
        if self.kind in LITERALS:
            return f"literal {self.text}"
        if self.text in KEYWORDS:
            return f"keyword {self.text}"
        return "comma" if self.kind == "COMMA" else self.text

    # ----------------------------------------------------------------------------------- lists

    def list(self, what: str, sep: str, close: str, element: Callable[[], bool]) -> int:
        """Elements, each but the last with a separator, then `close`, whose position it gives.

        No more elements are read when `element` returns true.
        """
        done = False
        while self.kind not in ("$END", close) and not done:
            done = element()
            if not self.got(sep) and self.kind != close:
                missing = f"{_wanted(sep)} or {_wanted(close)}"
                self.syntax_error(f"in {what}; possibly missing {missing}")
                self.advance("RPAREN", "RBRACK", "RBRACE")
                if self.kind != close:
                    return self.pos
        pos = self.pos
        self.want(close)
        return pos


def read_again(
    b: Build,
    tokens: list[Token],
    comments: list[ast.Comment],
    lexical: list[Diagnostic],
    stuck: Token | None,
) -> ast.File | None:
    """Put into `b.problems` what gc's parser says of the tokens, `lexical` included.

    `stuck` is the token at which the grammar was violated. There is a tree if gc finds no syntax
    error.
    """
    b.problems.clear()
    r = Reader(b, tokens, comments, sorted(lexical, key=lambda d: d.pos))
    file = None
    with suppress(RecursionError):  # for so many levels what has been found must do
        file = _file(r)
    if any(d.message.startswith("syntax error") for d in b.problems):
        return None
    if file is None and stuck is not None:
        r.kind, r.text, r.pos = stuck
        b.error(r.pos, f"syntax error: unexpected {r.shown()}")
    return file


def _file(r: Reader) -> ast.File | None:
    if not r.got("PACKAGE"):
        r.syntax_error("package statement must be first")
        return None
    r.take_pragma()
    name = r.name()
    r.want("SEMI")
    if r.b.problems:
        return None
    decls = _declarations(r)
    source = r.b.source
    return ast.File(source.base, source.end, source, name, decls, ())


def _declarations(r: Reader) -> tuple[ast.Decl, ...]:
    from gomem.syntax import reread_decl

    before = "IMPORT"
    decls: list[ast.Decl] = []
    while r.kind != "$END":
        if r.kind == "IMPORT" and before != "IMPORT":
            r.syntax_error("imports must appear before other declarations")
        before = r.kind
        if r.kind not in _DECLARATIONS:
            last = decls[-1] if decls else None
            if r.kind == "LBRACE" and isinstance(last, ast.FuncDecl) and last.body is None:
                r.syntax_error("unexpected semicolon or newline before {")
            else:
                r.syntax_error("non-declaration statement outside function body")
            r.advance(*_DECLARATIONS)
            continue
        func = r.pos
        if r.got("FUNC"):
            decls.append(reread_decl.func_decl(r, func))
        else:
            decls.append(reread_decl.gen_decl(r))
        r.clear_pragma()
        if r.kind != "$END" and not r.got("SEMI"):
            r.syntax_error("after top level declaration")
            r.advance(*_DECLARATIONS)
    r.clear_pragma()
    return tuple(decls)
