"""Where things lie: frames, the text segment, package variables and constant data.

Addresses are a model: deterministic, in the ranges that the Go linker uses on linux/amd64
(text from 0x401000, then rodata, noptrdata, data, bss, noptrbss), each section in declaration
order with Go's sizes and alignments. Spec: Size and alignment guarantees.
"""

from __future__ import annotations

from gomem.lower.program import FIRST_SLOT, FrameLayout, SlotInfo, StaticVar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gomem.lower.program import Program

__all__ = ["align_up", "frame_layout", "lay_out_text", "place_statics"]

TEXT = 0x401000
PAGE = 0x1000
SECTIONS = ("rodata", "noptrdata", "data", "bss", "noptrbss")


def align_up(offset: int, align: int) -> int:
    """Round `offset` (bytes) up to a multiple of `align`."""
    return (offset + align - 1) // align * align


def frame_layout(slots: list[SlotInfo], cells: int, aligns: list[int]) -> FrameLayout:
    """Give each slot its offset: the first slots highest, below return address and saved BP."""
    used = 0
    depth: list[int] = []
    for s, align in zip(slots, aligns, strict=True):
        size, align = (8, 8) if s.boxed else (s.size, align)
        used = align_up(used + size, max(align, 1))
        depth.append(used)
    size = align_up(used, 8) + 16
    placed = tuple(
        SlotInfo(s.cell, s.name, s.kind, s.type, s.tid, s.size, size - 16 - d, s.boxed, s.hidden)
        for s, d in zip(slots, depth, strict=True)
    )
    return FrameLayout(placed, size, max(cells, FIRST_SLOT))


def lay_out_text(program: Program) -> int:
    """Addresses of the functions, the runtime first; returns the end of the text segment."""
    at = TEXT
    known = {code.name for code in program.codes}
    for kind in ("runtime", "library", "user"):
        for i, (name, its_kind, _, size) in enumerate(program.imported):
            if its_kind == kind and name not in known:
                program.imported[i] = (name, kind, at, size)
                at = align_up(at + size, 32)
        for code in program.codes:
            if code.kind == kind:
                code.addr = at
                code.size = 32 + 24 * len(code.points)
                at = align_up(at + code.size, 32)
    return at


def place_statics(statics: list[StaticVar], aligns: list[int], text_end: int) -> list[StaticVar]:
    """Addresses of package variables and constant data, section after section."""
    at = align_up(text_end, PAGE)
    placed: dict[int, StaticVar] = {}
    for section in SECTIONS:
        at = align_up(at, PAGE if section in ("rodata", "noptrdata") else 32)
        for i, s in enumerate(statics):
            if s.section == section:
                at = align_up(at, max(aligns[i], 1))
                placed[i] = StaticVar(s.cell, s.name, s.tid, section, s.size, at, s.pos, s.text)
                at += s.size
    return [placed[i] for i in sorted(placed)]
