# `make demo` and `make test` set up everything they need in .venv.

PYTHON ?= python3
ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif

.PHONY: demo test lint messages docs look lock bench clean

demo: .venv/run.stamp
	$(BIN)/lsg check --on 2024-12-02
	$(BIN)/lsg balanslista --on 2024-12-02
	$(BIN)/lsg render protocol lsg/2024-09-20 --to docx,md --out out

test: lint
	$(BIN)/python -m pytest -n 2 --cov --cov-report=term
	@echo "everything passed: lint, format, types, tests"

lint: .venv/dev.stamp
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

# What is made from something else, and kept in the repository: made anew after a change.
messages: .venv/dev.stamp
	$(BIN)/python tools/messages.py
docs: .venv/dev.stamp
	$(BIN)/python tools/format_docs.py
	$(BIN)/python tools/rules_docs.py
look: .venv/dev.stamp
	$(BIN)/python tools/word_look.py

# The exact versions for development, with their hashes.
lock: .venv/dev.stamp
	$(BIN)/python tools/lock.py

bench: .venv/bench.stamp
	$(BIN)/python -m benchmarks.ratios

clean:
	rm -rf .venv out dist

.venv/python.stamp:
	$(PYTHON) -m venv .venv
	@touch $@

.venv/run.stamp: .venv/python.stamp requirements/run.txt pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev.stamp: .venv/python.stamp requirements/dev.txt pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/bench.stamp: .venv/dev.stamp benchmarks/requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r benchmarks/requirements.txt
	@touch $@
