"""Lowering: a checked and placed package becomes a program that the machine can run.

    Package + Placements ──▶ Program (points, layouts, types, sites)     lower.py program.py
    Program ──▶ Python text, fine and coarse, run in steps               emit.py
    Program ──▶ Python text in direct style, run without steps           direct.py waiting.py

The border is program.py. A Go function becomes a graph of points; a point is what runs without
interruption, one statement or a part of one, and knows its place in the source, what the step it
is does (trace/facts.py), and which variables are in scope behind it:

    x := f(a) + 1        point 7   F[2] call f            ──▶ point 8   (a step: the call)
                         point 8   F[9] = F[2] + 1        ──▶ point 9   (a step: x gets its value)

Who does what

    the state of one function      func.py (Fn): points, cells, names
    statements                     stmt assign switch ranges rangefunc
    checks and wraps left out      intervals.py; in direct style also rows.py counted.py sums.py
    expressions                    expr call builtins closure convert literals boxing values
    types at run time              rtypes.py (sizes, fields, methods), methods.py (promoted ones)
    where things lie               layout.py (frames, addresses), static.py (sections)
    the start                      startup.py (runtime.main, package variables, init functions)
    the library                    natives.py, outside.py
    reports                        report.py (`gomem escape`), notes.py and facts.py (the narration)

Invariants

    All of a run's state is in frames, which are lists, in package variables (G) and in what these
    reach: nothing is in a Python local between two points. So the machine can stop after any
    point, copy the state, and go on.
    An expression is text that is evaluated later; calls in it are hoisted in Go's order into
    points of their own, and nothing that Go orders before a call is evaluated after it.
    Placements decide: a variable on the heap has in its cell a registered object, one on the stack
    is the cell. Every object that Go would allocate is registered at one Site, no other is.
    Structs and arrays are lists and are copied where Go copies; everything else that the text
    handles is immutable, or shared as in Go.
    The three texts of a function do the same, in the same order: tests run them against each other.
    Library functions are lowered on demand, when something refers to them, and their points are
    no steps: what they do belongs to the step of the call.
    static.py decides once which initialisers are bytes in the file and which are code; the report,
    the start and the addresses all follow it.

Integers wrap where an operation can leave their range; intervals.py leaves the test away where it
cannot. Nil, bounds and division are found by Python itself where its exception is as good as a
test (machine/panics.py), and tested in the text where it is not.

Generic functions arrive as instances, one declaration for each list of type arguments
(types/stencil.py). The body of a loop over a function is a function of its own (rangefunc.py).

Left out, and refused by name: arithmetic with unsafe.Pointer, cgo, assembly.
"""
