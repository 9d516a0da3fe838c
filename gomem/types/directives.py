"""What cmd/compile says about directives when a package has no type errors. noder: writer.go."""

from __future__ import annotations

from gomem.syntax import ast
from gomem.syntax.directives import FOR_FUNCTIONS, MISPLACED, is_go, linknames, taken
from gomem.syntax.walk import inspect
from gomem.types.object import Func, Var

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.syntax.directives import Taken
    from gomem.types.check import Checker

__all__ = ["check_directives", "linked"]


def check_directives(check: Checker) -> None:
    """Directives that the parser has given to declarations that cannot have them."""
    for file in check.files:
        if any(is_go(c) for c in file.comments):
            _check_file(check, file)


def _check_file(check: Checker, file: ast.File) -> None:
    by_node = taken(file, lambda _pos, _message: None)
    imports = _imports(file)
    inside = {spec for d in file.decls for spec in _local_specs(d)}
    for node, t in by_node.items():
        allowed = frozenset[str]()
        if isinstance(node, ast.File):
            allowed = frozenset(["go:build"])
        elif isinstance(node, ast.FuncDecl):
            allowed = FOR_FUNCTIONS
            if node.body is not None and any(verb == "go:noescape" for verb, _ in t.flags):
                message = "can only use //go:noescape with external func implementations"
                check.error(node.pos, "Directive", message)
        for verb, pos in t.flags:
            if verb not in allowed:
                check.error(pos, "Directive", MISPLACED)
        _check_embeds(check, node, t, has_embed="embed" in imports, within=node in inside)
    _check_linknames(check, file, has_unsafe="unsafe" in imports)


def _imports(file: ast.File) -> set[str]:
    return {
        s.path.value[1:-1]
        for d in file.decls
        if isinstance(d, ast.GenDecl) and d.tok == "import"
        for s in d.specs
        if isinstance(s, ast.ImportSpec)
    }


def _local_specs(d: ast.Decl) -> list[ast.Node]:
    """The specifications in functions."""
    found: list[ast.Node] = []

    def visit(n: ast.Node) -> bool:
        if isinstance(n, ast.DeclStmt):
            found.extend(n.decl.specs)
        return True

    inspect(d, visit)
    return found


def _check_embeds(
    check: Checker, node: ast.Node, t: Taken, *, has_embed: bool, within: bool
) -> None:
    if not t.embeds:
        return
    if not isinstance(node, ast.ValueSpec) or node not in _vars(check):
        for pos in t.embeds:
            check.error(pos, "Directive", "misplaced go:embed directive")
        return
    message = ""
    if not has_embed:
        message = 'go:embed requires import "embed" (or import _ "embed", if package is not used)'
    elif len(node.names) > 1:
        message = "go:embed cannot apply to multiple vars"
    elif node.values:
        message = "go:embed cannot apply to var with initializer"
    elif within:
        message = "go:embed cannot apply to var inside func"
    if message:
        check.error(t.embeds[0], "Directive", message)
    else:
        check.not_supported(t.embeds[0], "//go:embed")


def _vars(check: Checker) -> set[ast.Node]:
    """The specifications of variables."""
    found: set[ast.Node] = set()

    def visit(n: ast.Node) -> bool:
        if isinstance(n, ast.GenDecl) and n.tok == "var":
            found.update(n.specs)
        return True

    for file in check.files:
        inspect(file, visit)
    return found


def _check_linknames(check: Checker, file: ast.File, *, has_unsafe: bool) -> None:
    seen: set[str] = set()
    for pos, verb, local, remote in linknames(file):
        if not has_unsafe:
            message = f'//{verb} only allowed in Go files that import "unsafe"'
        elif "[" in remote and "]" in remote:
            message = f"//{verb} reference of an instantiation is not allowed"
        elif not isinstance(check.pkg.scope.lookup(local), (Func, Var)):
            message = f"//{verb} must refer to declared function or variable"
        elif local in seen:
            message = f"duplicate //{verb} for {local}"
        else:
            seen.add(local)
            continue
        check.error(pos, "Directive", message)


def linked(check: Checker) -> set[str]:
    """The names whose definition is elsewhere, says a linkname directive."""
    return {local for f in check.files for _, _, local, _ in linknames(f)}
