# Two commands are all you need: `make run` and `make test`. Both build .venv from the lock by themselves.

PYTHON ?= python3
BIN := .venv/bin
# pip checks every file against the hashes in the lock, and never runs a package's own build.
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all:

.PHONY: run test install stories bench texts rights audit lock clean

run: .venv/ready  ## Start the bot: on Telegram with BOT_TOKEN, else the practice chat
	$(BIN)/python -m bot

test: .venv/ready-dev  ## Style, types, and all tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n auto --dist worksteal

install: .venv/ready  ## Only build .venv

stories: .venv/ready-dev  ## Only the stories: people in chat
	$(BIN)/python -m pytest tests/stories

bench: .venv/ready-dev  ## Measure speed, in ratios against peers in the same run
	$(BIN)/python -m bench

texts: .venv/ready  ## After changing what the bot says: see that every text is well-formed, and note it
	$(BIN)/python -m config.noting

rights: .venv/ready-dev  ## After changing who may do what: write its tables anew
	$(BIN)/python -m tests.house.rights

audit: .venv/ready-dev  ## Compare what runs with the public lists of known faults (needs the internet)
	$(BIN)/uv tool run pip-audit@2.10.1 --requirement requirements.txt --require-hashes --disable-pip

lock: .venv/ready-dev  ## Write both locks anew from pyproject.toml
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes \
		--no-header --no-annotate --quiet --upgrade pyproject.toml --group dev -o requirements-dev.txt
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes \
		--no-header --no-annotate --quiet pyproject.toml -c requirements-dev.txt -o requirements.txt

clean:  ## Remove what was built; data and keys stay
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis

# Half an environment goes again: it would be taken for a whole one later.
.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "The bot needs Python 3.11 or newer.")'
	$(PYTHON) -m venv .venv || { rm -rf .venv; exit 1; }

.venv/ready: requirements.txt | .venv/bin/python
	$(PIP) -r requirements.txt
	touch $@

.venv/ready-dev: requirements-dev.txt requirements.txt | .venv/bin/python
	$(PIP) -r requirements-dev.txt
	touch $@ .venv/ready
