# Everything runs in $(VENV), which the first target that needs it makes from python3 (3.11 or newer).

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
SAMPLE := src/uncongress/samples/reykjavik_item5.txt

.DEFAULT_GOAL := help
.PHONY: help demo test lint format bench docs schema clean

help: ## show the targets
	@grep -E '^[a-z]+:.*## ' Makefile | sed 's/:.*## /\t/'

$(VENV)/installed: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[pdf,docx,html,xml,plot]'
	touch $@

$(VENV)/developed: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $(VENV)/installed $@

demo: $(VENV)/installed ## install, show the sample report, and draw who spoke
	$(BIN)/uncongress show $(SAMPLE)
	$(BIN)/uncongress check $(SAMPLE)
	mkdir -p demo
	$(BIN)/uncongress plot $(SAMPLE) -o demo/who-spoke.svg
	$(BIN)/uncongress html $(SAMPLE) -o demo/page.html
	@echo "Open demo/who-spoke.svg (who spoke when) and demo/page.html (every fact in its sentence)."

test: $(VENV)/developed ## run every test, and every example in the documentation; say what was skipped, and why
	$(BIN)/python -m pytest -q -rs

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
	rm -rf $(VENV) demo docs/_build docs/gallery docs/reference dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
