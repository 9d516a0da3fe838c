"""reflect.DeepEqual, which follows pointers, slices and maps and comes through cycles."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.library.abi import RType, Runtime, Value

_FOLLOWED = frozenset(("pointer", "map", "slice"))


def deep_equal(rt: Runtime, x: Value, y: Value) -> bool:
    """DeepEqual of two interface values."""
    if x is None or y is None:
        return x is y
    return bool(x[0] == y[0] and _Comparison(rt).equal(rt.types[x[0]], x[1], y[1]))


class _Comparison:
    """Pairs that are being compared are taken to be equal when they are met again."""

    def __init__(self, rt: Runtime) -> None:
        self.rt = rt
        self.visited: set[Value] = set()

    def equal(self, r: RType, x: Value, y: Value) -> bool:
        types = self.rt.types
        kind = r.kind
        if kind in _FOLLOWED and self._met(r, x, y):
            return True
        if kind == "array":
            elem = types[r.elem]
            return all(self.equal(elem, a, b) for a, b in zip(x, y, strict=True))
        if kind == "struct":
            cells = zip(r.fields, x, y, strict=True)
            return all(self.equal(types[f.type], a, b) for f, a, b in cells)
        if kind == "slice":
            return self._slices(types[r.elem], x, y)
        if kind == "interface":
            if x is None or y is None:
                return x is y
            return bool(x[0] == y[0]) and self.equal(types[x[0]], x[1], y[1])
        if kind == "pointer":
            return self._pointers(types[r.elem], x, y)
        if kind == "map":
            return self._maps(r, x, y)
        if kind == "func":
            return x is None and y is None
        return self.rt.equal(r.id, x, y)

    def _met(self, r: RType, x: Value, y: Value) -> bool:
        """Whether this pair was met before; it is from now on."""
        a, b = _identity(x), _identity(y)
        if a is None or b is None:
            return False
        key = (r.id, a, b)
        if key in self.visited:
            return True
        self.visited.add(key)
        return False

    def _slices(self, elem: RType, x: Value, y: Value) -> bool:
        if (x[0] is None) != (y[0] is None) or x[2] != y[2]:
            return False
        if x[0] is None or (x[0] is y[0] and x[1] == y[1]):
            return True
        return all(self.equal(elem, x[0][x[1] + i], y[0][y[1] + i]) for i in range(x[2]))

    def _pointers(self, elem: RType, x: Value, y: Value) -> bool:
        if x is None or y is None:
            return x is y
        if type(x) is tuple:
            same = x[0] is y[0] and x[1] == y[1]
            if same or type(x[0]) is str:  # a *rtype stands for itself
                return same
            return self.equal(elem, x[0][x[1]], y[0][y[1]])
        return x is y or self.equal(elem, x, y)

    def _maps(self, r: RType, x: Value, y: Value) -> bool:
        if x is None or y is None or x is y:
            return x is y
        if len(x) != len(y):
            return False
        types = self.rt.types
        plain = types[r.key].plain_key
        elem = types[r.elem]
        for k, a in x.items():
            if k not in y:
                return False
            b = y[k]
            if not self.equal(elem, a if plain else a[1], b if plain else b[1]):
                return False
        return True


def _identity(v: Value) -> Value:
    """What tells two references apart; None for nil."""
    if v is None:
        return None
    if type(v) is tuple:
        return None if v[0] is None else (id(v[0]), *v[1:])
    return id(v)
