"""Running a program in direct style (lower/direct.py): fast, and nothing to look at.

Used by `gomem run`. Panics are Python exceptions here; deferred calls run in the `finally` of
their function, and recover finds the panic that its function was called for in `take`.
"""

from __future__ import annotations

import gc
import sys
from itertools import islice

from gomem.errors import UnsupportedError
from gomem.library.abi import Exit, FatalError, GoPanic
from gomem.lower import direct
from gomem.machine import panics, traceback
from gomem.machine.compiling import compiled
from gomem.machine.engine import Engine, OutputLimitError, StackOverflowError
from gomem.machine.large_stack import on_large_stack
from gomem.machine.ops import nilptr
from gomem.machine.runtime import Services
from gomem.machine.state import Panic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import GeneratorType
    from typing import Any, NoReturn
else:
    GeneratorType = type(_ for _ in ())

__all__ = ["DirectEngine"]

THRESHOLDS = (500_000, 20, 20)
"""Python's collector finds cycles only; most programs make few, and all allocate much."""
SHALLOW = 10_000
"""With fewer calls than this, memory is short for another reason than the calls."""
STOP = (
    Exit, FatalError, RecursionError, MemoryError, OutputLimitError, StackOverflowError,
    GeneratorExit, KeyboardInterrupt,
)  # fmt: skip
"""What no deferred call of the program may see."""


class UnwindingError(Exception):
    """A panic on its way up through functions that have run their deferred calls."""

    def __init__(self, panic: Panic) -> None:
        super().__init__("panic")
        self.panic = panic
        self.source: Exception | None = None
        """What was raised first: it knows the calls inside the function that caught it."""
        self.before: UnwindingError | None = None
        """The panic whose deferred calls were running."""


class DirectEngine(Engine):
    """An engine whose points are compiled as whole functions."""

    depth = 2_500_000
    """Most calls inside each other; a Python frame takes about as much as a small Go frame."""

    def _set_up(self) -> None:
        self.token: Panic | None = None
        self.last_error: BaseException | None = None
        self.recovers: set[int] = set()
        self.compiled: set[int] = set()
        """Functions of func values that were looked up."""
        self.texts: dict[str, list[int]] = {}
        self.services = DirectServices(self)
        names = self.names
        names.update(
            RT=self.services, new=_same, driven=self.driven, take=self.take, finish=self.finish,
            STOP=STOP, recover=_recover, resolve=self.resolve, deep=[0], overflow=_overflow,
            CALL=self.call_table, items=_items, islice=islice,
        )  # fmt: skip
        names.update(runtime_slices(self))
        exec(compile(self.program.helpers, "<go helpers>", "exec"), names)  # our own text
        self.call_table += [self._stub(code.index) for code in self.program.codes]
        for code in self.program.codes:
            plain = not code.captures and not code.literal
            if plain and code.index not in self.program.adapters:
                names[f"fn{code.index}"] = self._plain_stub(code.index)
            names[f"d{code.index}"] = self.call_table[code.index]

    def _stub(self, index: int) -> Callable[..., Any]:
        """Compile a function when it is first called."""

        def stub(*args: Any) -> Any:
            self.compile_direct(index)
            return self.names[f"d{index}"](*args)

        return stub

    def _plain_stub(self, index: int) -> Callable[..., Any]:
        def stub(*args: Any) -> Any:
            self.compile_direct(index)
            return self.names[f"fn{index}"](*args)

        return stub

    def compile_direct(self, index: int) -> None:
        """Put the functions of a Go function in the place of their stubs."""
        code = self.program.codes[index]
        text = direct.direct(self.program, code)
        name = f"<go direct {index}>"
        try:
            made = compiled(text.text, name, code)
        except UnsupportedError:  # more than 20 loops inside each other
            text = direct.direct(self.program, code, nested=False)
            made = compiled(text.text, name, code)
        self.texts[name] = text.lines
        exec(made, self.names)  # our own text
        self.call_table[index] = self.names[f"d{index}"]
        if "T = take()" in text.text:
            self.recovers.add(index)

    def resolve(self, fn: Any) -> Callable[..., Any]:
        """The function of a func value; it gets the value as its first argument."""
        if fn is None:
            return _nil_call
        index = fn[0]
        if index not in self.compiled:
            self._ensure(index)
            self.compiled.add(index)
        return self.call_table[index]  # type: ignore[no-any-return]

    # -------------------------------------------------------------------------------- running

    def run_all(self) -> None:
        """Run runtime.main to the end of the program."""
        on_large_stack(self._run_to_end)

    def _run_to_end(self, depth: int) -> None:
        limit, thresholds = sys.getrecursionlimit(), gc.get_threshold()
        sys.setrecursionlimit(min(depth, self.depth))
        gc.set_threshold(*THRESHOLDS)
        start = self.program.points[self.program.start].code
        try:
            if self.run_main(start):
                self.end("exit", 0, "")
        except Exit as e:
            self.end("exit", e.code, "")
        except (RecursionError, MemoryError, StackOverflowError) as e:
            self.last_error = e
            shallow = isinstance(e, MemoryError) and len(self.calls(None)) < SHALLOW
            words = panics.out_of_memory if shallow else panics.stack_overflow
            self.end("fatal", 2, words(self, self.state.current.frame))
        except FatalError as e:
            self.last_error = e
            self.end("fatal", 2, f"fatal error: {e.text}\n\n{traceback.text(self, None)}")
        except UnwindingError as e:
            self._die(e)
        except Exception as e:  # noqa: BLE001 (sorted out by value_of)
            self._die(self._unwinding(e))
        finally:
            sys.setrecursionlimit(limit)
            gc.set_threshold(*thresholds)

    def run_main(self, start: int) -> bool:
        """Call the function that starts the program; whether it came back."""
        self.call_table[start](None)
        return True

    def _die(self, e: UnwindingError) -> None:
        self.last_error = e
        panics.die(self)

    def calls(self, frame: Any) -> list[int]:
        """The points at which the active calls were when the program died."""
        del frame
        return traceback.python_calls(self.texts, self.last_error)

    def call_sync(self, frame: Any, fn: Any, args: tuple[Any, ...]) -> Any:
        """Call a Go function."""
        del frame
        return self.call_table[fn[0]](fn, *args)

    def driven(self, value: Any) -> Any:
        """The result of a native function; one that calls back is driven."""
        if type(value) is not GeneratorType:
            return value
        result: Any = None
        up: UnwindingError | None = None
        try:
            while True:
                fn, args = value.send(result) if up is None else self._offer(value, up)
                up = None
                try:
                    result = self.call_table[fn[0]](fn, *args)
                except STOP:
                    raise
                except Exception as e:  # noqa: BLE001 (a panic, offered to the native)
                    up = self._unwinding(e)
        except StopIteration as e:
            return e.value

    def _offer(self, value: Any, up: UnwindingError) -> Any:
        """Throw a panic into a native; its next call if it goes on."""
        try:
            got = value.throw(GoPanic(up.panic.value))
        except StopIteration:
            self.state.current.panics.pop()
            raise
        except GoPanic:
            raise up from None
        self.state.current.panics.pop()
        return got

    # ------------------------------------------------------------------------- panics and defers

    def _unwinding(self, e: Exception) -> UnwindingError:
        """The panic that an exception stands for; a new one joins the goroutine's panics."""
        if isinstance(e, UnwindingError):
            return e
        g = self.state.current
        value = panics.value_of(self, e)
        p = Panic(value, panics.signal_of(self, value), g.frame, None, None)
        g.panics.append(p)
        up = UnwindingError(p)
        up.source = e
        return up

    def take(self) -> Panic | None:
        """The panic that the function now entered was called for by `finish`."""
        token, self.token = self.token, None
        return token

    def finish(self, pending: list[Any], e: Exception | None) -> None:
        """Run the deferred calls of a function, newest first; go on panicking if none recovers."""
        up = None if e is None else self._unwinding(e)
        while len(pending) > 1:
            fn, args = pending.pop()
            try:
                if fn is None:
                    self.go_nil()
                index = fn[0]
                if up is not None:
                    self._hand_over(index, up.panic)
                self.call_table[index](fn, *args)
            except STOP:
                raise
            except Exception as later:  # noqa: BLE001 (a new panic replaces the old one)
                up = self._replaced(up, later)
                continue
            self.token = None
            if up is not None:
                up = self._recovered(up)
        if up is not None:
            raise up

    def _replaced(self, up: UnwindingError | None, e: Exception) -> UnwindingError:
        """A deferred call has panicked, perhaps during another panic."""
        new = self._unwinding(e)
        if up is not None:
            up.panic.aborted = True
            new.before = up
        return new

    def _recovered(self, up: UnwindingError) -> UnwindingError | None:
        """After a deferred call: None if it has recovered the panic."""
        if not up.panic.recovered:
            return up
        stack = self.state.current.panics
        panics.drop(stack)
        while stack and stack[-1].aborted:
            panics.drop(stack)
        return None

    def _hand_over(self, index: int, panic: Panic) -> None:
        """If the function recovers, it is told of the panic that it is called for."""
        if isinstance(self.call_table[index], _FUNCTION) and index not in self.recovers:
            self._ensure(index)
        if index in self.recovers:
            self.token = panic

    def _ensure(self, index: int) -> None:
        """Compile a function, to know whether it recovers."""
        if index not in self.program.adapters and f"<go direct {index}>" not in self.texts:
            self.compile_direct(index)

    def go_nil(self) -> None:
        """A nil func value was called."""
        nilptr()


class DirectServices(Services):
    """Natives' services where nothing has an address: one is made up when it is asked for."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self._addresses: dict[int, tuple[int, Any]] = {}
        self._statics: dict[tuple[int, int], int] = {}

    def _static_addresses(self) -> dict[tuple[int, int], int]:
        """Addresses by id() of a container and index in it."""
        cells = self._engine.state.G
        made = {(id(cells), s.cell): s.addr for s in self._engine.program.statics if s.cell >= 0}
        for s in self._engine.program.statics:
            if s.cell >= 0 and type(cells[s.cell]) is list:
                made[id(cells[s.cell]), 0] = s.addr
        return made

    def address(self, container: Any, index: int | None = None) -> int:
        """An address that stays the same for this object; package variables have the linker's."""
        if not self._statics:
            self._statics.update(self._static_addresses())
        static = self._statics.get((id(container), index or 0))
        if static is not None:
            return static
        found = self._addresses.get(id(container))
        if found is None:
            found = (0xC000010000 + 32 * len(self._addresses), container)
            self._addresses[id(container)] = found
        return found[0] + 8 * (index or 0)


_FUNCTION = type(lambda: None)


def _nil_call(*_args: Any) -> NoReturn:
    nilptr()


def _overflow() -> NoReturn:
    raise StackOverflowError


def _items(array: list[Any], at: int) -> Any:
    """The elements of an array from an index on, as they are when each is asked for."""
    found = iter(array)
    if at:
        found.__setstate__(at)  # type: ignore[attr-defined]  # of list iterators
    return found


def _same(site: int, value: Any) -> Any:
    del site
    return value


def _recover(token: Panic | None) -> Any:
    if token is None or token.recovered:
        return None
    token.recovered = True
    return token.value


def runtime_slices(engine: Engine) -> dict[str, Any]:
    """append, make and the like without a heap."""
    from gomem.machine import runtime

    return runtime.slices(_same)
