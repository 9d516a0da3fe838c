"""The machine: runs a lowered program, records the run, and shows its memory at any step.

    Program ──Engine──▶ a run ──record──▶ Recording ──snapshot(n)──▶ trace/snapshot.py

    running               engine.py (points in two grains), direct.py (whole functions, no steps)
    the state of a run    state.py, heap.py (objects, size classes, addresses)
    what text calls       ops.py (no state), runtime.py (allocation, append, maps, printing)
    goroutines            sched.py (who runs, timers), chans.py; tasks.py (in direct style)
    panics                panics.py, traceback.py
    the collector         gc.py, liveness.py, finalizers.py
    what a program asks   inquiry.py, unsafe_.py, window.py (an array seen through a slice)
    going to a step       recording.py, navigation.py, keyframe.py, footprint.py, counting.py
    looking               snapshots.py, places.py, views.py, edges.py, stack.py, sizes.py, stages.py

A recording is not a film. A run is deterministic: map order and all else that Go leaves open comes
from a seeded generator in the state. So a recording is the program, its input and a few copies of
the state (keyframes); step n is reached by running on from the copy before it, coarse functions
first, then point by point.

Invariants

    Everything that changes is reachable from State, and State holds plain Python values only;
    keyframe.py copies it without knowing the program. Generated text holds on to G, `guard` and
    `stop`, which are therefore filled in place and never replaced.
    A run is the same however it is cut: stopped, resumed, copied, run coarse or fine. That is why
    a collection waits for the next point at which a coarse function can begin.
    Looking changes nothing. Snapshots are built from scratch from one state.
    A Go value is a Python value: int, float, bytes for strings, tuples for slices, interfaces,
    func values and pointers to parts, lists for structs, arrays and boxes, dicts for maps. Its
    identity is that of the list or dict; an address is computed from it when it is asked for.
    Every object that Go has on the heap has one record in Heap, under its id, and lives until a
    collection removes the record, reachable or not, as in Go.

Stacks: a frame is a list whose F[3] is the model address of its lowest byte. A prologue that would
pass the guard calls grow, which doubles the stack and moves all frames, as copystack does.

Panics: Python exceptions from generated text become Go panics with the runtime's words. Deferred
calls run on top of the panicking frame; in direct style they run in the `finally` of a function.
What cannot be an outcome of Go's (a KeyError of ours, say) is a bug and goes up as it is.

The heap model: spans of 8 KiB per size class, separately for objects without pointers, from
0xc000000000 up, the lowest free slot first; tiny objects share blocks of 16 bytes. Collections
start where GOGC=100 would start them. Offsets inside functions are of the model, not of machine
code.

Goroutines are frames in a run queue; only operations that wait, and the end of a slice of steps,
switch. Time is a count of steps and sleeps, so it is the same in every run.

Left out: weak pointers, cleanups, races; the collector's phases, which have no effect that a
program can see.
"""
