# What can be done with a checkout. Needs Python 3.11+, git and make; everything else goes into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.set-up
SAMPLE := samples/segments.go
WHEEL_CHECK := build/wheel-check

.DEFAULT_GOAL := help
.PHONY: help setup demo check test bench golden conformance wheel clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(STAMP) ## make .venv with gomem and the tools (quick the second time)

# `pip install --group` needs pip 25.1, so pip goes first.
$(STAMP): pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable . --group dev
	touch $@

demo: setup ## trace the first sample: its memory, step by step
	$(BIN)/gomem trace $(SAMPLE)

check: setup ## format, lint, types, architecture, then the tests
	$(BIN)/ruff format --check gomem tests
	$(BIN)/ruff check gomem tests
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(MAKE) test

test: setup ## the tests, without the slow sweeps
	$(BIN)/python -m pytest -q -n 2 -m "not slow"

bench: setup ## one table of speed, memory and start-up
	$(BIN)/python tests/bench/bench.py

golden: setup ## record the golden files again; review their diff as code
	$(BIN)/python -m pytest -q -n 2 -m "not slow" --golden

conformance: setup ## the slow sweeps over large corpora, compared with the recorded numbers
	$(BIN)/python -m pytest -q -n 2 -m slow
	$(BIN)/python tests/sweeps/conformance.py

wheel: setup ## build the wheel and try it in a clean environment, from another folder
	rm -rf dist $(WHEEL_CHECK)
	$(BIN)/python -m build --quiet --wheel
	$(BIN)/python -m venv $(WHEEL_CHECK)/venv
	$(WHEEL_CHECK)/venv/bin/python -m pip install --quiet dist/*.whl
	cd $(WHEEL_CHECK) && cp "$$(venv/bin/python -c 'from gomem.data import data_dir; print(data_dir("samples"))')/segments.go" .
	cd $(WHEEL_CHECK) && venv/bin/gomem run segments.go
	cd $(WHEEL_CHECK) && venv/bin/gomem trace --plain segments.go > trace.txt && test -s trace.txt
	@echo "wheel: ok"

clean: ## remove what was built; .venv stays
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find gomem tests -name __pycache__ -type d -prune -exec rm -rf {} +
