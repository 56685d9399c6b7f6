# All that a machine needs is Python 3.11 or later and make: each target first sets up what it uses in .venv.

VENV := .venv
PY := $(VENV)/bin/python
DEV := $(VENV)/.dev $(VENV)/.package

# `make test ARGS="-k person -x"` hands options to pytest; JOBS is the number of test processes.
ARGS ?=
JOBS ?= auto

# uv makes the environment if it is there. It reads none of pip's settings, so where pip has been pointed
# at a mirror, pip is used. `make UV= test` uses pip in any case.
UV ?= $(if $(PIP_INDEX_URL)$(PIP_CONFIG_FILE),,$(shell command -v uv 2>/dev/null))
INSTALL = $(if $(UV),"$(UV)" pip install --quiet --python $(PY),$(PY) -m pip install --quiet)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' Makefile

# --- for users -------------------------------------------------------------------------------------------------

.PHONY: demo
demo: $(VENV)/.runtime $(VENV)/.package ## Check the sample story and write its report
	@$(VENV)/bin/checker check data/medicaid --rules rules/medicaid.yaml --html reports/medicaid.html --exit-zero
	@echo "The report: $(CURDIR)/reports/medicaid.html"

.PHONY: test
test: $(DEV) ## Run the tests (ARGS="-k person" to choose some)
	$(PY) -m pytest -n $(JOBS) $(ARGS)

# --- for developers --------------------------------------------------------------------------------------------

.PHONY: check
check: lint types imports docs-check wheel-smoke test ## Run all that CI runs

.PHONY: lint
lint: $(DEV) ## Look for faults and for code that is not formatted
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

.PHONY: format
format: $(DEV) ## Format the code and mend what can be mended by machine
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

.PHONY: types
types: $(DEV) ## Check the types
	$(PY) -m mypy

.PHONY: imports
imports: $(DEV) ## Check that each module imports only what it may
	$(VENV)/bin/lint-imports --no-logo

.PHONY: docs
docs: $(DEV) ## Write the generated part of the docs anew
	$(PY) docs/generate.py

.PHONY: docs-check
docs-check: $(DEV) ## Check that the generated part of the docs is up to date
	$(PY) docs/generate.py --check

.PHONY: bench
bench: $(DEV) $(VENV)/.bench ## Measure the speed, beside two libraries that read values too
	$(PY) -m pytest tests/benchmarks benchmarks --benchmark-enable --benchmark-only \
		--benchmark-columns=min,median,rounds $(ARGS)

.PHONY: accuracy
accuracy: $(DEV) ## Measure what is found without rules (ARGS=--write for the docs, ARGS=--wrong for a list)
	$(PY) -m benchmarks.accuracy $(ARGS)

.PHONY: wheel-smoke
wheel-smoke: $(DEV) ## Build the wheel, install it in an empty environment and use it there
	$(PY) .ci/smoke.py

.PHONY: lock
lock: ## Choose new versions for the lock files (needs uv)
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --custom-compile-command 'make lock' \
		pyproject.toml --output-file requirements.txt
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --custom-compile-command 'make lock' \
		pyproject.toml --extra dev --constraints requirements.txt --output-file requirements-dev.txt
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --custom-compile-command 'make lock' \
		pyproject.toml --extra bench --constraints requirements-dev.txt --output-file requirements-bench.txt

.PHONY: clean
clean: ## Remove the environment, the caches and what was built
	rm -rf $(VENV) build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache .benchmarks
	find checker tests benchmarks docs .ci -name __pycache__ -type d -prune -exec rm -rf {} +

# --- the environment -------------------------------------------------------------------------------------------
# .runtime, .dev and .bench stand for the lock files installed, .package for checker itself, as an editable install.
# They count for nothing once the Python behind the environment is gone, as after an upgrade of the system.
$(shell test -x $(PY) || rm -f $(VENV)/.runtime $(VENV)/.dev $(VENV)/.bench $(VENV)/.package)

$(PY):
	@for name in python3.13 python3.12 python3.11 python3 python; do \
		if "$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then \
			python="$$name"; break; \
		fi; \
	done; \
	if [ -n "$(UV)" ]; then \
		"$(UV)" venv --quiet --clear --seed --python "$${python:->=3.11}" $(VENV); \
	elif [ -z "$${python:-}" ]; then \
		echo "checker needs Python 3.11 or later; none of python3.13, python3.12, python3.11, python3 is one." >&2; \
		exit 1; \
	elif ! "$$python" -m venv --clear $(VENV); then \
		rm -rf $(VENV); \
		echo "$$python cannot make a virtual environment (on Debian and Ubuntu: apt install python3-venv)." >&2; \
		exit 1; \
	fi

$(VENV)/.runtime: requirements.txt | $(PY)
	$(INSTALL) -r $<
	@touch $@

$(VENV)/.dev: requirements-dev.txt | $(PY)
	$(INSTALL) -r $<
	@touch $@

$(VENV)/.bench: requirements-bench.txt | $(PY)
	$(INSTALL) -r $<
	@touch $@

$(VENV)/.package: pyproject.toml checker/__init__.py | $(PY)
	$(INSTALL) --no-deps --editable .
	@touch $@
