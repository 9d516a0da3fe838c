"""A pipeline that answers by hand, for the tests of the command line."""

from __future__ import annotations

import types

from render.fake import FakeRecording

from gomem.errors import Diagnostic, GoSyntaxError, GoTypeError, Note, UnsupportedError
from gomem.source import Source


class Row:
    def __init__(self, pos, kind, name, type_, size, segment, section, verdict, reason, sentence,
                 textbook):  # fmt: skip
        self.pos, self.kind, self.name, self.type, self.size = pos, kind, name, type_, size
        self.segment, self.section, self.verdict = segment, section, verdict
        self.reason, self.sentence, self.textbook = reason, sentence, textbook


ROWS = [
    Row("11:5", "global", "greeting", "string", 16, "data", "data", "", "global",
        "greeting is in .data: a package variable with a value known before the run.", "data"),
    Row("12:5", "global", "count", "int", 8, "bss", "noptrbss", "", "global",
        "count is in .noptrbss: a package variable that starts as zero and holds no pointer.",
        "bss"),
    Row("15:14", "param", "name", "string", 16, "stack", "", "leaking param: name", "leaks",
        "name is in newUser's frame; the bytes it refers to are kept by the result.", "stack"),
    Row("15:39", "result", "u", "*User", 8, "stack", "", "", "stays",
        "u is in newUser's frame.", "stack"),
    Row("16:2", "var", "v", "User", 32, "heap", "", "moved to heap: v", "returned",
        "v is on the heap because its address is returned at line 19.", "heap"),
    Row("23:14", "make", "make(map[string]int)", "map[string]int", 48, "heap", "",
        "make(map[string]int) escapes to heap", "global",
        "make(map[string]int) is on the heap because the package variable cache keeps it.", "heap"),
    Row("24:10", "literal", "[]int{...}", "[]int", 24, "stack", "", "[]int{...} does not escape",
        "stays", "The array of list is in main's frame because list never leaves main.",
        "heap: a slice literal is made on the heap"),
    Row("30:14", "variadic", "... argument", "[]map[struct{ a, b string }]chan<- func(int) error",
        48, "stack", "", "... argument does not escape", "stays",
        "The slice of the arguments is in main's frame: fmt.Println does not keep it.", "stack"),
    Row("30:26", "string", '"a long text that does not fit into a column of the table"', "string",
        57, "rodata", "rodata", "", "constant", "The bytes are in .rodata.", "data"),
    Row("22:6", "func", "main", "func()", 512, "code", "text", "", "function",
        "main is code, in .text.", "code"),
]  # fmt: skip


def make_pipeline(recording=None, rows=None):
    """A module with the functions of gomem.pipeline."""
    module = types.ModuleType("gomem.pipeline")
    kept = recording

    def load_sources(files, fileset, elsewhere):
        (name, data), *_ = files
        source = Source.decode(name, data)
        fileset.sources.append(source)
        text = source.text
        for word, kind in (("SYNTAX", GoSyntaxError), ("TYPE", GoTypeError),
                           ("LATER", UnsupportedError)):  # fmt: skip
            if word in text:
                raise kind(_diagnostics(text, word))
        if "CRASH" in text:
            raise KeyError("no such thing")
        return source

    def record_run(loaded, *, args, name, stdin, seed, random_order, max_steps, model):
        module.calls.append(("record", args, stdin, seed, max_steps, model))
        return kept or FakeRecording()

    def run(loaded, *, args, name, stdin, seed, random_order, max_steps, write):
        module.calls.append(("run", args, stdin, seed, max_steps))
        write(1, b"out\n")
        write(2, b"panic: boom\n")
        return types.SimpleNamespace(stdout=b"out\n", stderr=b"", exit=2, stopped=False)

    module.calls = []
    module.load_sources, module.record_run, module.run = load_sources, record_run, run
    module.escape_report = lambda loaded, model: rows if rows is not None else ROWS
    module.gc_lines = lambda loaded: ["./demo.go:16:2: moved to heap: v"]
    module.explain = lambda loaded, name: [f"{name} is on the heap", "  16:2 v"]
    return module


def _diagnostics(text, word):
    found, at = [], text.find(word)
    while at >= 0:
        notes = (Note(0, "declared here"), Note(-1, "help: write less"))
        found.append(Diagnostic("Code", at, at + len(word), f"undefined: {word}", notes))
        at = text.find(word, at + 1)
    return found
