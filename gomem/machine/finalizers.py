"""Finalizers: functions that run when a collection finds an object unreachable.

What an object with a finalizer refers to stays alive, and so does the finalizer itself. The object
gets one more life: a goroutine calls the finalizer with it, and the next collection takes it.
Source: runtime/mfinal.go.
"""

from __future__ import annotations

from gomem.library.abi import FatalError
from gomem.machine.heap import VALUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from gomem.machine.engine import Engine
    from gomem.machine.places import Places
    from gomem.machine.state import State

__all__ = ["due", "kept_alive", "set_finalizer"]

NAME = "runtime.SetFinalizer: "


def set_finalizer(engine: Engine, obj: Any, finalizer: Any) -> None:
    """runtime.SetFinalizer(obj, finalizer); both are interface values."""
    rtypes = engine.program.rtypes
    if obj is None:
        raise FatalError(NAME + "first argument is nil")
    t = rtypes[obj[0]]
    if t.kind != "pointer":
        raise FatalError(f"{NAME}first argument is {t.name}, not pointer")
    state = engine.state
    container = target(obj[1])
    if container is None or id(container) not in state.heap.by_id:
        return  # static data never dies
    kept = [f for f in state.finalizers if f[0] is not container]
    if finalizer is None:
        state.finalizers[:] = kept
        return
    f = rtypes[finalizer[0]]
    if f.kind != "func":
        raise FatalError(f"{NAME}second argument is {f.name}, not a function")
    if len(f.params) != 1 or not accepts(engine, f.params[0], obj[0]):
        raise FatalError(f"{NAME}cannot pass {t.name} to finalizer {f.name}")
    if len(kept) < len(state.finalizers):
        raise FatalError(NAME + "finalizer already set")
    boxed = rtypes[f.params[0]].kind == "interface"
    state.finalizers.append((container, finalizer[1], obj if boxed else obj[1]))


def target(pointer: Any) -> Any:
    """The object that a pointer leads to."""
    return pointer[0] if type(pointer) is tuple else pointer


def accepts(engine: Engine, param: int, tid: int) -> bool:
    """Whether a pointer type can be passed to a parameter."""
    p, t = engine.program.rtypes[param], engine.program.rtypes[tid]
    if p.kind == "interface":
        return not p.methods or engine.services.implements(tid, param)
    return param == tid or (p.kind == "pointer" and p.elem == t.elem and not (p.named and t.named))


def kept_alive(state: State) -> list[Any]:
    """What objects with finalizers keep alive: the finalizers, and what they refer to."""
    found: list[Any] = []
    for container, fn, _ in state.finalizers:
        found.append(fn)
        parts = (*container, *container.values()) if type(container) is dict else container
        found += parts
    return found


def due(state: State, reached: set[int], places: Places) -> list[tuple[Any, Any, Any]]:
    """The finalizers whose objects nothing else reaches; they are set no more."""
    by_id = places.by_id
    found = [f for f in state.finalizers if id(by_id[id(f[0])][VALUE]) not in reached]
    gone = {id(f[0]) for f in found}
    state.finalizers[:] = [f for f in state.finalizers if id(f[0]) not in gone]
    return found
