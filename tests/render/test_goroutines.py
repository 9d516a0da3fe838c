"""Many goroutines on the screen: which is open, rows that stay, never a line too long."""

from __future__ import annotations

import io

import pytest

from gomem import pipeline
from gomem.render.cells import cells
from gomem.render.plain import PlainOptions, plain_steps
from gomem.render.player import Player
from gomem.render.terminal import Terminal
from gomem.render.values import chan_texts, is_chan
from gomem.trace.snapshot import ValueView

POOL = """package main

import "sync"

func worker(id int, jobs <-chan int, results chan<- int, wg *sync.WaitGroup) {
	defer wg.Done()
	for j := range jobs {
		results <- j * j
	}
}

func main() {
	jobs := make(chan int, 3)
	results := make(chan int)
	var wg sync.WaitGroup
	for i := 1; i <= N; i++ {
		wg.Add(1)
		go worker(i, jobs, results, &wg)
	}
	go func() {
		for i := 0; i < 2*N; i++ {
			jobs <- i
		}
		close(jobs)
	}()
	go func() { wg.Wait(); close(results) }()
	sum := 0
	for r := range results {
		sum += r
	}
	println(sum)
}
"""

COMPETE = """package main

func main() {
	order := make(chan int, 12)
	done := make(chan bool)
	for i := 0; i < 4; i++ {
		go func() {
			for k := 0; k < 3; k++ {
				order <- i
			}
			done <- true
		}()
	}
	for i := 0; i < 4; i++ {
		<-done
	}
	close(order)
	for i := range order {
		print(i, " ")
	}
}
"""


def recorded(text, **options):
    return pipeline.record_run(pipeline.load_source("pool.go", text.encode()), **options)


def pool(n):
    return recorded(f"{POOL}\nconst N = {n}\n")


def drawn(recording, steps, width, **options):
    out = io.StringIO()
    Terminal(out, color=False, width=width, **options).show(recording, steps)
    return out.getvalue()


@pytest.mark.parametrize("n", [4, 12, 200])
def test_no_line_is_too_long(n):
    r = pool(n)
    total = r.summary.steps
    steps = range(1, total + 1, max(total // 12, 1))
    for width in (20, 50, 80, 120):
        text = drawn(r, steps, width, addresses=width == 120)
        assert max(map(cells, text.splitlines())) <= width
    player = Player(r)
    player.go(total // 2)
    for width, height in ((80, 24), (120, 40)):
        lines = player.draw(width, height)
        assert len(lines) == height
        assert max(cells(t.plain) for t in lines) <= width


def rows_of(recording, step, width=130):
    lines = drawn(recording, [step], width, shown=frozenset(["stack"])).splitlines()
    start = next(i for i, t in enumerate(lines) if t.startswith("─ GOROUTINES"))
    end = next(i for i, t in enumerate(lines) if t.startswith("─ STACK"))
    return lines[start:end]


def test_one_is_open_and_the_others_have_a_line():
    r = pool(4)
    n = next(
        k
        for k in range(1, r.summary.steps + 1)
        if any(g.state.startswith("waiting to send") for g in r.snapshot(k).goroutines)
    )
    text = drawn(r, [n], 130)
    assert text.count("STACK g") == 1
    rows = rows_of(r, n)
    assert rows[0].startswith("─ GOROUTINES 7 ─")
    assert [t.split()[0 if t[0] == " " else 1] for t in rows[1:]] == [f"g{i}" for i in range(1, 8)]
    assert any("waiting to send on h1" in t for t in rows)


def test_a_goroutine_keeps_its_row():
    r = pool(4)
    at = {}
    done = False
    for k in range(30, r.summary.steps, 3):
        if len(r.snapshot(k).goroutines) < 2:
            continue
        for i, row in enumerate(rows_of(r, k)):
            words = row[2:].split()
            if words[0][0] == "g" and "GOROUTINES" not in row:
                assert at.setdefault(words[0], i) == i
                done = done or words[1] == "done"
    assert len(at) == 7
    assert done


def test_of_very_many_the_rest_is_counted():
    r = pool(200)
    n = next(k for k in range(700, 4000, 50) if len(r.snapshot(k).goroutines) > 190)
    rows = rows_of(r, n)
    assert len(rows) == 13
    alive = len(r.snapshot(n).goroutines)
    assert f"… {alive - 11} more goroutines: " in rows[-1]
    assert any(t.startswith("▶ ") for t in rows)


def test_where_a_waiting_goroutine_waits():
    """The line of the operation, in the program's own function."""
    r = pool(4)
    last = r.snapshot(next(k for k in range(40, 90) if len(r.snapshot(k).goroutines) == 7) + 30)
    waiting = {g.frames[0].line for g in last.goroutines if g.state.startswith("waiting to")}
    assert waiting <= {7, 8, 22, 28}
    assert waiting


def test_channels_in_the_heap():
    value = ValueView("2 of 3 buffered", parts=(("0", ValueView("5")), ("1", ValueView("6"))))
    assert is_chan(value)
    assert chan_texts(value, addresses=False, arrow="->") == ["2 of 3 buffered: 5, 6"]
    nothing = ValueView("nil")
    value = ValueView(
        "unbuffered",
        parts=(("g3 waits to receive", nothing), ("g4 waits to receive", nothing)),
        elided=5,
    )
    assert chan_texts(value, addresses=False, arrow="->") == [
        "unbuffered", "g3, g4 and 5 more wait to receive",
    ]  # fmt: skip
    value = ValueView(
        "20 of 20 buffered, closed",
        parts=(
            ("0", ValueView("1")),
            ("g2 waits to send", ValueView("7")),
            ("g3 waits to send", ValueView("8")),
            ("g4 waits to send", ValueView("9")),
        ),
        elided=21,
    )
    assert chan_texts(value, addresses=False, arrow="->", most=2) == [
        "20 of 20 buffered, closed: 1, 19 more", "g2 waits to send 7", "4 more wait to send",
    ]  # fmt: skip
    assert not is_chan(ValueView("unbuffered", parts=(("x", nothing),)))
    text = drawn(pool(4), [60], 80)
    assert "wait to receive" in text or "waits to receive" in text
    assert "waits to receive: " not in text


def test_locks_in_words():
    """The state of a mutex and the counter of a wait group, not their bits."""
    text = """package main

import "sync"

type account struct {
	mu      sync.Mutex
	balance int
}

func main() {
	a := new(account)
	var wg sync.WaitGroup
	wg.Add(2)
	a.mu.Lock()
	for range 2 {
		go func() {
			defer wg.Done()
			a.mu.Lock()
			a.balance++
			a.mu.Unlock()
		}()
	}
	go func() { a.mu.Unlock() }()
	wg.Wait()
	println(a.balance)
}
"""
    r = recorded(text)
    steps = [plain(r, n) for n in range(1, r.summary.steps + 1)]
    assert any("mu: sync.Mutex{locked, 2 wait}" in t for t in steps)
    assert any("sync.WaitGroup{counter 2, 1 waits}" in t for t in steps)
    assert "mu: sync.Mutex{unlocked}" in steps[-3]
    assert "uint64Cell" not in "".join(steps)


def test_only_one_goroutine():
    r = pool(4)
    steps = r.steps_of(3, 1, r.summary.steps)
    assert steps
    assert [n for n in range(1, r.summary.steps + 1) if r.snapshot(n).step.gid == 3] == steps
    text = drawn(r, steps, 80, goroutine=3)
    assert "STACK g3 " in text
    assert "STACK g1 " not in text
    assert r.steps_of(99, 1, r.summary.steps) == []
    player = Player(r, goroutine=3)
    player.press("s")
    assert player.step == steps[0]
    player.press("s")
    assert player.step == steps[1]
    player.press("b")
    assert player.step == steps[0]
    player.press("f")
    assert player.goroutine > 3
    while player.goroutine:
        player.press("f")
    player.press("s")
    assert player.step == steps[0] + 1


def test_marks_are_for_the_frame_of_the_step_alone():
    """Of many frames of one function only the new one is marked."""
    r = pool(4)
    pushed = []
    for n in range(1, r.summary.steps + 1):
        lines = [t for t in plain(r, n).splitlines() if " main.worker line " in t]
        pushed.append(sum(t.endswith("+ new") for t in lines))
    assert set(pushed) == {0, 1}
    assert sum(pushed) == 4


def plain(recording, n):
    return next(plain_steps(recording, [n], PlainOptions()))


def test_order_by_chance():
    """The same seed, the same bytes; another seed, another order where goroutines compete."""

    def traced(**options):
        r = recorded(COMPETE, **options)
        steps = range(1, r.summary.steps + 1)
        return r.stderr, "".join(plain_steps(r, steps, PlainOptions(addresses=True)))

    assert traced()[0] == b"0 0 0 1 1 1 2 2 2 3 3 3 "
    assert traced(seed=5)[0] == traced()[0]
    made = [traced(seed=n, random_order=True) for n in range(1, 5)]
    assert len({out for out, _ in made}) > 1
    assert traced(seed=2, random_order=True) == made[1]
    for seed in (1, 2):
        loaded = pipeline.load_source("pool.go", COMPETE.encode())
        ran = pipeline.run(loaded, seed=seed, random_order=True)
        assert ran.stderr == made[seed - 1][0]
