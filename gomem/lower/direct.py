"""Direct style: Go functions as Python functions, for runs that nobody watches.

The points of a function (see program.py) are the input here too, so the two ways of running a
program share all of the lowering. Cells of the frame become Python locals, calls become Python
calls, and the graph of points becomes `while` and `if` again: blocks are nested by dominance
(after N. Ramsey, "Beyond Relooper", 2022). A function whose graph has an edge that `break`,
`continue` and falling through cannot say gets a loop over point numbers instead.

Nothing is registered on the heap, there are no steps, and variables whose address is taken live
in boxes, since a Python local has no address. Deferred calls run in a `finally`.
"""

from __future__ import annotations

import re

from gomem.lower.program import Point, Term
from gomem.record import mutable, record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.lower.program import CountedLoop, FuncCode, Program

__all__ = [
    "Base", "Dispatch", "GraphError", "Text", "Writer", "adapter", "direct", "plain",
]  # fmt: skip


@record
class Text:
    """Python text; `lines[i]` is the point of line i + 1."""

    text: str
    lines: list[int]


BIG = 1024
"""Bytes of a frame from which on a function counts the stack that it uses."""
_RETURN_HERE = frozenset(("call", "dyn", "native"))
_CALLS = _RETURN_HERE | {"wait"}
_CELL = re.compile(r"F\[(\d+)\]")
_SPECIAL = {"2": "R", "4": "c", "5": "D"}


def plain(text: str) -> str:
    """Text about a frame as text about Python locals."""
    text = text.replace("](F, {r}, {s}, ", "](").replace("recover(F)", "recover(T)")
    return _CELL.sub(lambda m: _SPECIAL.get(m[1], f"L{m[1]}"), text)


def adapter(text: str) -> str:
    """The expression of an adapter, without frames."""
    text = text.replace("](F, r, s, ", "](").replace("native(F, r, s, ", "driven(")
    if text.startswith("setret(F, "):
        text = text.removeprefix("setret(F, ").removesuffix(", r, s)")
    return text.replace("recover(None)", "None")


def direct(program: Program, code: FuncCode, *, nested: bool = True) -> Text:
    """The functions `fn<code>` (parameters only) and `d<code>` (func value first).

    Not `nested`: as a loop over point numbers, where Python cannot nest so deeply.
    """
    waiting: Any = program.consts.get("_waiting")
    if waiting is not None and code.index in waiting.waiting:
        from gomem.lower.waiting import text

        return text(program, code, nested=nested)
    body = program.adapters.get(code.index)
    if body is not None:
        return Text(f"def d{code.index}(c, *a): return {adapter(body)}\n", [-1])
    if nested:
        try:
            return Writer(program, code).write()
        except GraphError:
            pass
    return Dispatch(program, code).write()


class GraphError(Exception):
    """The graph needs a jump that Python cannot say."""


class Base:
    """What both shapes of text share: the head of the function, points, the way out."""

    def __init__(self, program: Program, code: FuncCode) -> None:
        self.program = program
        self.code = code
        self.out: list[str] = []
        self.lines: list[int] = []
        self.defers = code.epilogue >= 0
        self.big = code.layout.size >= BIG and not self.defers
        self.finish, self.finish_at = "finish(D, E)", code.entry
        self.points: dict[int, Point] = {i: program.points[i] for i in code.points}
        self.skipped: set[int] = set()
        """Points that advance the counter of a `for`, which does it itself."""

    def put(self, depth: int, text: str, point: int) -> None:
        """Add lines of a point."""
        for line in text.split("\n"):
            self.out.append(" " * depth + line)
            self.lines.append(point)

    def write(self) -> Text:
        """The whole text."""
        code = self.code
        inputs = [f"L{s.cell}" for s in code.layout.slots if s.kind in ("receiver", "param")]
        n, entry = code.index, code.entry
        if code.captures or code.literal:
            self.put(0, f"def d{n}({', '.join(['c', *inputs])}):", entry)
        else:
            self.put(
                0,
                f"def d{n}({', '.join(['c', *inputs])}): return fn{n}({', '.join(inputs)})",
                entry,
            )
            self.put(0, f"def fn{n}({', '.join(inputs)}):", entry)
        if any("recover(F)" in line for i in code.points for line in self.points[i].lines):
            self.put(1, "T = take()", entry)
        if self.big:
            self.put(1, f"deep[0] += {code.layout.size}", entry)
            self.put(1, "if deep[0] > 1000000000: overflow()", entry)
        named = {s.cell for s in code.layout.slots if s.name}
        for cell, zero in code.zeros.items():
            if self.defers or cell in named:  # others are stored before every return
                self.put(1, f"L{cell} = {zero}", entry)
        if self.defers:
            self.put(1, f"D = [{n}]; E = None", entry)
            self.put(1, "try:", entry)
            self.body(2)
            self.put(1, "except STOP: D = None; raise", entry)
            self.put(1, "except Exception as e: E = e", entry)
            self.put(1, "finally:", entry)
            self.put(2, "if D is not None:", entry)
            self.put(3, self.finish, self.finish_at)
            self.put(3, f"return {self.result()}", entry)
        else:
            self.body(1)
        return Text("\n".join(self.out) + "\n", self.lines)

    def result(self) -> str:
        """The text of the results after the deferred calls."""
        epilogue = self.points[self.code.epilogue].term
        assert epilogue is not None
        term = self.points[epilogue.target].term
        assert term is not None
        return plain(term.text)

    def body(self, depth: int) -> None:
        """Add what is between head and end."""
        raise NotImplementedError

    def leave(self, depth: int, result: str, point: int) -> None:
        """Return; a result that was stored in the line before need not be stored."""
        last = self.out[-1]
        head = " " * depth + result + " = "
        if last.startswith(head) and result.startswith("L") and not self.big:
            del self.out[-1], self.lines[-1]
            result = last[len(head) :]
        self.put(depth, f"return {result}", point)

    def call(self, term: Term) -> str:
        """The expression of a call, still about a frame."""
        if term.kind == "dyn":
            return term.text
        if term.kind == "native":
            return f"driven({term.text})"
        callee = self.program.codes[term.target]
        if callee.captures or callee.literal or term.target in self.program.adapters:
            return f"d{term.target}(None, {term.text})" if term.text else f"d{term.target}(None)"
        return f"fn{term.target}({term.text})"

    def calling(self, term: Term) -> list[str]:
        """The lines of a call, still about a frame."""
        return [f"R = {self.call(term)}"]

    def point(self, p: Point, depth: int) -> None:
        """The lines of a point, and its call."""
        for line in p.lines if p.id not in self.skipped else ():
            self.put(depth, plain(line), p.id)
        term = p.term
        assert term is not None
        if term.kind in _CALLS:
            for line in self.calling(term):
                self.put(depth, plain(line), p.id)
        elif term.kind == "return":
            if self.big:
                self.put(depth, f"deep[0] -= {self.code.layout.size}", p.id)
            self.leave(depth, plain(term.text), p.id)
        elif term.kind == "defers" or term.kind == "stop":
            self.put(depth, "return None", p.id)


def counting(loop: CountedLoop, *, used: bool) -> str:
    """The head of a Python loop that counts, and walks along the arrays of its columns.

    `used`: the body looks at the counter; else the columns alone say where it ends.
    """
    i, by, bound = plain(loop.counter), plain(loop.by), plain(loop.bound)
    numbers = f"range({i}, {bound}{'' if by == '1' else f', {by}'})"
    if not loop.columns:
        return f"{i} in {numbers}"
    targets = [plain(c.target) for c in loop.columns]
    items = [f"items({plain(c.array)}, {plain(c.offset)} + {i})" for c in loop.columns]
    if used:
        targets.insert(0, i)
        items.insert(0, numbers)
    else:
        items[0] = f"islice({items[0]}, {bound} - {i})"
    if len(items) == 1:
        return f"{targets[0]} in {items[0]}"
    return f"{', '.join(targets)} in zip({', '.join(items)})"


def successors(p: Point) -> tuple[int, ...]:
    """Where control may go from a point within its function."""
    term = p.term
    if term is None:
        return ()
    if term.kind == "goto":
        return (term.target,)
    if term.kind == "branch":
        return (term.target, term.other)
    return (term.other,) if term.kind in _CALLS else ()


class Dispatch(Base):
    """`while True: if _p == 3: ... elif ...`: any graph."""

    def body(self, depth: int) -> None:
        """Add the loop."""
        self.put(depth, f"_p = {self.code.entry}", self.code.entry)
        self.put(depth, "while True:", self.code.entry)
        word = "if"
        for i in self.code.points:
            p = self.points[i]
            if p.term is None:
                continue
            self.put(depth + 1, f"{word} _p == {i}:", i)
            word = "elif"
            self.point(p, depth + 2)
            if p.term.kind == "branch":
                test = plain(p.term.text)
                self.put(depth + 2, f"_p = {p.term.target} if {test} else {p.term.other}", i)
            else:
                for t in successors(p):
                    self.put(depth + 2, f"_p = {t}", i)


@mutable
class _Loop:
    """A Python loop that is being written."""

    header: int
    follow: int


class Writer(Base):
    """Structured text."""

    def body(self, depth: int) -> None:
        """Add the blocks."""
        self._fold_tests()
        self._analyse()
        self.loops: list[_Loop] = []
        self.claimed: set[int] = set()
        self.skipped.clear()
        self.place(self.code.entry, [], -1, depth)

    def _fold_tests(self) -> None:
        """Where a call's result is only tested, put the call into the test."""
        leads: dict[int, int] = {}
        for i in self.code.points:
            for t in successors(self.points[i]):
                leads[t] = leads.get(t, 0) + 1
        folded = {i: self.points[i] for i in self.code.points}
        for i in self.code.points:
            p = self.points[i]
            if p.term is None or p.term.kind not in _RETURN_HERE:
                continue
            q = self.points[p.term.other]
            q_term = q.term
            if q_term is None or q_term.kind != "branch" or q_term.text != "F[2]":
                continue
            if leads[q.id] == 1 and not q.lines:
                test = Term("branch", self.call(p.term), q_term.target, q_term.other)
                folded[i] = Point(i, p.code, p.lines, test, p.fact, p.pos, p.end, p.live)
        self.points = folded

    # ------------------------------------------------------------------------ dominators

    def _analyse(self) -> None:
        entry = self.code.entry
        order: list[int] = []
        state: dict[int, int] = {}
        stack = [(entry, iter(successors(self.points[entry])))]
        state[entry] = 1
        self.back: set[tuple[int, int]] = set()
        while stack:
            node, it = stack[-1]
            for t in it:
                if t not in state:
                    state[t] = 1
                    stack.append((t, iter(successors(self.points[t]))))
                    break
                if state[t] == 1:
                    self.back.add((node, t))
            else:
                state[node] = 2
                order.append(node)
                stack.pop()
        order.reverse()
        self.rank = {n: i for i, n in enumerate(order)}
        self.preds: dict[int, list[int]] = {n: [] for n in order}
        for n in order:
            for t in successors(self.points[n]):
                self.preds[t].append(n)
        self._dominators(order)
        self.headers = {t for _n, t in self.back}
        self.inside = {h: self._loop_nodes(h) for h in self.headers}
        self.merges = {n for n in order if sum((p, n) not in self.back for p in self.preds[n]) > 1}
        self.children: dict[int, list[int]] = {n: [] for n in order}
        for n in order:
            if n != self.code.entry:
                self.children[self.idom[n]].append(n)

    def _dominators(self, order: list[int]) -> None:
        """Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm."""
        idom: dict[int, int] = {order[0]: order[0]}
        rank = self.rank
        changed = True
        while changed:
            changed = False
            for n in order[1:]:
                new = -1
                for p in self.preds[n]:
                    if p not in idom:
                        continue
                    new = p if new < 0 else self._meet(idom, rank, p, new)
                if idom.get(n) != new:
                    idom[n] = new
                    changed = True
        self.idom = idom
        for n, h in self.back:
            a = n
            while a not in (h, order[0]):
                a = idom[a]
            if a != h:
                raise GraphError  # a jump into a loop

    @staticmethod
    def _meet(idom: dict[int, int], rank: dict[int, int], a: int, b: int) -> int:
        while a != b:
            while rank[a] > rank[b]:
                a = idom[a]
            while rank[b] > rank[a]:
                b = idom[b]
        return a

    def _loop_nodes(self, header: int) -> set[int]:
        found = {header}
        todo = [n for n, h in self.back if h == header]
        while todo:
            n = todo.pop()
            if n not in found:
                found.add(n)
                todo += self.preds[n]
        return found

    # ------------------------------------------------------------------------------ text

    def place(self, n: int, following: list[int], fall: int, depth: int) -> None:
        """Write `n` and what it dominates, then `following`; control goes on to `fall`."""
        if depth > 60:
            raise GraphError
        after = following[0] if following else fall
        merges = [m for m in self.children[n] if m in self.merges and m not in self.claimed]
        if n in self.headers and not (self.loops and self.loops[-1].header == n):
            inside = self.inside[n]
            outs = [m for m in merges if m not in inside]
            ins = [m for m in merges if m in inside]
            single = self._exit(n, after)
            if single >= 0:
                outs = [single, *(m for m in outs if m != single)]
                ins = [m for m in ins if m != single]
                self.claimed.add(single)
            self._loop(n, ins, outs[0] if outs else after, depth)
            rest = outs + following
        else:
            self._straight(n, merges, after, depth)
            rest = merges + following
        if rest:
            self.place(rest[0], rest[1:], fall, depth)

    def _exit(self, n: int, after: int) -> int:
        """The node behind the loop of header `n`, where its exits lead; -1 if `after`."""
        inside = self.inside[n]
        exits = {t for m in inside for t in successors(self.points[m]) if t not in inside}
        term = self.points[n].term
        assert term is not None
        if after in exits:
            return -1
        if term.kind == "branch" and term.other in exits:
            return term.other
        going = [t for t in exits if not self.leaves(t)]
        return min(going, key=lambda t: (-len(self.preds[t]), self.rank[t])) if going else -1

    def _loop(self, n: int, ins: list[int], follow: int, depth: int) -> None:
        p = self.points[n]
        assert p.term is not None
        self.loops.append(_Loop(n, follow))
        first = ins[0] if ins else n
        count = self.program.counted.get(n)
        if (
            count is not None
            and not p.lines
            and p.term.other == follow
            and count.post not in self.headers
        ):
            self.skipped.update((count.post, count.load))
            self.put(depth, f"for {counting(count, used=self._looks_at(n, count))}:", n)
            self.edge(p.term.target, first, depth + 1, n)
        elif not p.lines and p.term.kind == "branch" and p.term.other == follow:
            self.put(depth, f"while {plain(p.term.text)}:", n)
            self.edge(p.term.target, first, depth + 1, n)
        else:
            self.put(depth, "while True:", n)
            self._code(p, first, depth + 1)
        if ins:
            self.place(ins[0], ins[1:], n, depth + 1)
        self.loops.pop()

    def _looks_at(self, n: int, count: CountedLoop) -> bool:
        """Whether something in the loop of header `n`, or on a way out, mentions its counter."""
        work = list(self.children[n])
        while work:
            m = work.pop()
            work += self.children[m]
            p = self.points[m]
            assert p.term is not None
            texts = (*p.lines, p.term.text) if m not in (count.load, count.post) else ()
            if any(count.counter in text for text in texts):
                return True
        return False

    def _straight(self, n: int, merges: list[int], after: int, depth: int) -> None:
        self._code(self.points[n], merges[0] if merges else after, depth)

    def _code(self, p: Point, fall: int, depth: int) -> None:
        """The lines of a point, and the edges out of it."""
        self.point(p, depth)
        assert p.term is not None
        if p.term.kind == "branch":
            test = plain(p.term.text)
            mark = len(self.out)
            self.put(depth, f"if {test}:", p.id)
            self.edge(p.term.target, fall, depth + 1, p.id)
            size = len(self.out)
            self.put(depth, "else:", p.id)
            self.edge(p.term.other, fall, depth + 1, p.id)
            if self.out[size + 1 :] == [" " * (depth + 1) + "pass"]:
                del self.out[size:], self.lines[size:]
            elif self.out[mark + 1 : size] == [" " * (depth + 1) + "pass"]:
                del self.out[mark + 1 : size + 1], self.lines[mark + 1 : size + 1]
                self.out[mark] = f"{' ' * depth}if not ({test}):"
            return
        for t in successors(p):
            self.edge(t, fall, depth, p.id)

    def edge(self, t: int, fall: int, depth: int, source: int) -> None:
        """Control goes from `source` to `t`."""
        loop = self.loops[-1] if self.loops else None
        if t == fall:
            if self.out[-1].endswith(":"):  # a block must not be empty
                self.put(depth, "pass", source)
        elif loop is not None and t == loop.header:
            self.put(depth, "continue", source)
        elif loop is not None and t == loop.follow:
            self.put(depth, "break", source)
        elif self._only(source, t):
            self.place(t, [], fall, depth)
        elif self.leaves(t):
            self._copy(t, depth)
        else:
            raise GraphError

    def _only(self, source: int, t: int) -> bool:
        """Whether only this edge leads to `t`, so that it is written here."""
        return (
            t not in self.merges
            and t not in self.claimed
            and self.idom[t] == source
            and (source, t) not in self.back
        )

    def leaves(self, t: int) -> bool:
        """Whether `t` is the short way out of the function, which may be written twice."""
        p = self.points[t]
        return p.term is not None and p.term.kind in ("return", "defers") and len(p.lines) < 3

    def _copy(self, t: int, depth: int) -> None:
        self.point(self.points[t], depth)
