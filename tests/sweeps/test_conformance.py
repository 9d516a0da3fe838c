"""The sweep over Go's test programs tells agreement from its three opposites."""

from __future__ import annotations

import os
import signal
import time

from sweeps import conformance, gotests
from sweeps.jobs import AGREED, DISAGREED, UNSUPPORTED, Job, Verdict, run_jobs

HELLO = b"""package main

import "fmt"

func main() {
	fmt.Println("x")
	if !ok() {
		panic(1)
	}
}

func ok() bool { return true }
"""
BEGIN = HELLO.index(b"!ok()")
TWIN = [BEGIN, BEGIN + 5, 2, gotests.sha(b"x\n"), "panic: 1"]
CALM = [BEGIN, BEGIN + 5, 0, gotests.sha(b"x\n"), ""]


def ran(data: bytes, sha: str, twins: list) -> Verdict:
    return gotests.run_program("x.go", data, [1, [], sha, "", twins], lambda: None)


def test_a_program_and_its_twin():
    assert ran(HELLO, gotests.sha(b"x\n"), [TWIN]).word == AGREED
    assert ran(HELLO, gotests.sha(b"y\n"), [TWIN]).word == DISAGREED


def test_a_twin_that_differs():
    v = ran(HELLO, gotests.sha(b"x\n"), [TWIN, CALM])
    assert v.word == DISAGREED
    assert v.why.startswith("twin of line 7: exit 2 for 0")
    assert v.counts["without twins"] == 1


def test_a_program_without_twins_must_be_able_to_fail():
    assert ran(HELLO, gotests.sha(b"x\n"), []).word == AGREED
    early = HELLO.replace(b"func main", b'func init() { fmt.Print("x"); main() }\n\nfunc main')
    assert ran(early, gotests.sha(b"xx\nx\n"), []).why.startswith("with a panic first")


def test_refusals():
    v = ran(b"package main\n\nfunc main() { x := 1 }\n", gotests.sha(b""), [])
    assert (v.word, v.why) == (DISAGREED, "rejected: 3: declared and not used: x")
    v = ran(b'package main\n\nimport _ "net/http"\n\nfunc main() {}\n', gotests.sha(b""), [])
    assert v.word == UNSUPPORTED


def test_errors():
    data = b"package p\n\nvar x int = ``\nvar y = 1\n"
    text = 'cannot use `` (untyped string constant "") as int value in variable declaration'
    v = gotests.compare_errors("x.go", data, [[[3, 13, text]], None], lambda: None)
    assert v.word == AGREED
    v = gotests.compare_errors("x.go", data, [[[3, 12, text], [4, 1, "z"]], None], lambda: None)
    assert v.word == DISAGREED
    assert v.counts["errors"] == 2
    assert v.counts["errors equal"] == 0
    assert v.counts["errors invented"] == 1
    assert v.counts["files rejected"] == 1


def test_compile():
    assert gotests.compile_file("x.go", HELLO, "", lambda: None).word == AGREED
    assert gotests.compile_file("x.go", HELLO, "no", lambda: None).word == DISAGREED
    alone = b"package main\n\nfunc f()\n"
    assert gotests.compile_file("x.go", alone, "missing function body", lambda: None).word == AGREED


def test_jobs_that_hang_die_or_fail():
    def late(tick):
        tick()
        time.sleep(60)
        return Verdict(AGREED)

    def dies(_):
        os.kill(os.getpid(), signal.SIGKILL)
        return Verdict(AGREED)

    def fails(_):
        raise ValueError("no")

    def slow(tick):
        for _ in range(4):
            time.sleep(0.3)
            tick()
        return Verdict(AGREED)

    jobs = [Job("c", f.__name__, f) for f in (late, dies, fails, slow)]
    found = {job.name: v for job, v in run_jobs(jobs, processes=2, seconds=0.9)}
    assert found["late"].why == "not done after 0.9 s"
    assert found["dies"].why == "died of signal 9"
    assert found["fails"].why.startswith("crash: ValueError: no (test_conformance.py:")
    assert found["slow"].word == AGREED


def test_worse():
    before = {"run": {AGREED: 3, DISAGREED: 1, UNSUPPORTED: 1}}
    assert not conformance.worse(before, {"run": {AGREED: 4, DISAGREED: 0, UNSUPPORTED: 1}})
    assert conformance.worse(before, {"run": {AGREED: 3, DISAGREED: 2, UNSUPPORTED: 0}}) == [
        "run: 2 disagreed, were 1"
    ]
    assert conformance.worse(before, {"run": {AGREED: 2, DISAGREED: 1, UNSUPPORTED: 2}}) == [
        "run: 2 agreed, were 3"
    ]
    assert not conformance.worse({}, {"run": {AGREED: 0, DISAGREED: 9, UNSUPPORTED: 0}})


def test_records():
    run = gotests.record("run")
    assert len(run) == 900
    assert sum(known[0] for known in run.values()) == 748
    assert sum(len(known[4]) for known in run.values()) == 880
    errors = gotests.record("errors")
    assert len(errors) == 509
    assert sum(len(known[0]) for known in errors.values()) == 2456
