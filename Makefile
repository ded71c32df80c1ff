# `make demo` and `make test` set up everything they need in .venv.

PYTHON ?= python3
ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif

.PHONY: demo test lint proof messages docs look lock bench clean

demo: .venv/run.stamp
	$(BIN)/lsg check --on 2024-12-02
	$(BIN)/lsg balanslista --on 2024-12-02
	$(BIN)/lsg render protocol lsg/2024-09-20 --to docx,md,html,pdf --out out

test: lint
	$(BIN)/python -m pytest -n auto --maxprocesses 6 --cov --cov-report=term
	@echo "everything passed: lint, format, types, tests (what was skipped stands above, with how to get it)"

lint: .venv/dev.stamp
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

# What proves that papers are valid and accessible. `make test` skips what is not here, and says so.
proof: .venv/proof.stamp
	@$(BIN)/python tests/proof/system.py
	@$(MAKE) --no-print-directory tests/proof/node_modules/.stamp

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
	rm -rf .venv out dist tests/proof/node_modules

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

.venv/proof.stamp: .venv/dev.stamp requirements/proof.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/proof.txt
	@touch $@

# No package may run anything while it is installed.
tests/proof/node_modules/.stamp: tests/proof/package.json tests/proof/package-lock.json
	npm ci --prefix tests/proof --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

.venv/bench.stamp: .venv/dev.stamp benchmarks/requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r benchmarks/requirements.txt
	@touch $@
