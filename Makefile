# Everything runs in $(VENV), which the first target that needs it makes from python3 (3.11 or newer).

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: help demo test lint format bench docs schema clean

help: ## show the targets
	@grep -E '^[a-z]+:.*## ' Makefile | sed 's/:.*## /\t/'

$(VENV)/installed: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/developed: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $(VENV)/installed $@

demo: $(VENV)/installed ## install, and show the sample report
	$(BIN)/uncongress show src/uncongress/samples/reykjavik_item5.txt
	$(BIN)/uncongress check src/uncongress/samples/reykjavik_item5.txt

test: $(VENV)/developed ## run every test, and every example in the documentation
	$(BIN)/python -m pytest -q

lint: $(VENV)/developed ## check style, types and the floors
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/developed ## put the code in its form
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

bench: $(VENV)/developed ## measure the speed
	$(BIN)/python bench/speed.py

docs: $(VENV)/developed ## build the documentation into docs/_build
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[docs]'
	$(BIN)/sphinx-build -W -q -b html docs docs/_build
	@echo "open docs/_build/index.html"

schema: $(VENV)/installed ## write src/uncongress/writers/report.schema.json anew
	$(BIN)/python -c "from uncongress.writers import schema as s; s.SCHEMA_FILE.write_text(s.schema_text(), 'utf-8')"

clean: ## remove what the other targets made
	rm -rf $(VENV) docs/_build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
